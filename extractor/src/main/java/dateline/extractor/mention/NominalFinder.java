package dateline.extractor.mention;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.model.MentionKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Common nouns that denote somebody or something of a known type, and pronouns. */
final class NominalFinder {

    private static final Set<String> MODIFIERS = Set.of("det", "amod", "compound", "nummod", "nmod:poss", "advmod",
            "det:predet");
    private static final String COUNTRY = "Country";
    private static final String EVENT = "NamedEvent";
    /** Classes whose common nouns refer; abstractions, sums and the like only describe. */
    private static final List<String> REFERRING = List.of("Agent", "Place", "Artifact", "Work", EVENT);
    private static final Set<String> PERSONAL = Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself",
            "i", "me", "my", "myself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves", "we", "us", "our",
            "ours", "ourselves");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");

    private final TypeHierarchy types;
    private final Set<String> countryNouns;

    NominalFinder(Lexicon lexicon) {
        this.types = lexicon.types();
        this.countryNouns = Set.copyOf(lexicon.grammar().countryNouns());
    }

    List<TextMention> find(Sentence sentence, List<TextMention> names) {
        List<TextMention> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (names.stream().anyMatch(name -> name.covers(token.index()))) {
                continue;
            }
            if (token.isPronoun()) {
                pronounType(token.word()).ifPresent(type -> found.add(mention(sentence, token.index(), token.index(),
                        MentionKind.PRONOUN, type)));
            } else if (TextMention.isRelative(token)) {
                found.add(mention(sentence, token.index(), token.index(), MentionKind.PRONOUN, TypeHierarchy.ROOT));
            } else if (token.isNoun() && !isModifier(sentence, token.index())) {
                type(sentence, token, names).map(type -> mention(sentence, first(sentence, token.index(), names),
                        token.index(), MentionKind.NOMINAL, type)).filter(this::refers).ifPresent(found::add);
            }
        }
        return found;
    }

    private static TextMention mention(Sentence sentence, int first, int head, MentionKind kind, String type) {
        return new TextMention(sentence, first, head, head, kind, type, List.of(), false);
    }

    private static Optional<String> pronounType(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        if (PERSONAL.contains(lower)) {
            return Optional.of("Person");
        }
        return PLURAL.contains(lower) || NEUTER.contains(lower) ? Optional.of(TypeHierarchy.ROOT) : Optional.empty();
    }

    /** Several persons are a group that acts or suffers together. */
    private Optional<String> type(Sentence sentence, Token token, List<TextMention> names) {
        if (countryNouns.contains(token.word()) && isOfCountry(sentence, token, names)) {
            return Optional.of(COUNTRY);
        }
        return findByTwoWords(sentence, token.index()).or(() -> types.findByNoun(token.lemma()))
                .filter(type -> REFERRING.stream().anyMatch(referring -> types.isA(type, referring)))
                .map(type -> types.isA(type, "Person") && token.pos().equals("NNS") ? "Group" : type);
    }

    /** "Chilean soil", "the Chilean side". */
    private boolean isOfCountry(Sentence sentence, Token noun, List<TextMention> names) {
        return sentence.graph().below(noun.index()).stream().filter(edge -> edge.is("amod") || edge.is("compound")
                        || edge.relation().equals("nmod:poss"))
                .anyMatch(edge -> names.stream().anyMatch(name -> name.covers(edge.dependent())
                        && types.isA(name.type(), COUNTRY)));
    }

    /** A settlement is a place, a peace settlement is none. */
    private Optional<String> findByTwoWords(Sentence sentence, int head) {
        return head == 0 ? Optional.empty() : types.findByNoun(sentence.lemma(head - 1) + " " + sentence.lemma(head));
    }

    /** Bare "weapons" and "targets" are any such things; "the war" is the one that has a name, "a war" is none. */
    private boolean refers(TextMention nominal) {
        return types.isA(nominal.type(), "Agent") || nominal.first() < nominal.head()
                && (!types.isA(nominal.type(), EVENT) || nominal.isDefinite());
    }

    private static boolean isModifier(Sentence sentence, int index) {
        return sentence.graph().above(index).stream().anyMatch(edge -> edge.is("compound") || edge.is("flat"));
    }

    /** The leftmost word of the noun phrase that the noun heads, without what follows it. */
    private static int first(Sentence sentence, int head, List<TextMention> names) {
        int first = head;
        for (Dependency edge : sentence.graph().below(head)) {
            boolean isOfTheClause = edge.is("advmod"); // "is not a lawyer"
            if (edge.dependent() < first && MODIFIERS.contains(edge.relation()) && !isOfTheClause) {
                first = edge.dependent();
            }
        }
        int leftmost = first;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Dependency edge : sentence.graph().below(leftmost)) {
                if (edge.dependent() < leftmost && MODIFIERS.contains(edge.relation())) {
                    leftmost = edge.dependent();
                    moved = true;
                }
            }
        }
        if (leftmost > 1 && sentence.token(leftmost - 1).word().equals("-")
                && sentence.token(leftmost - 2).span().end() == sentence.token(leftmost - 1).span().start()) {
            leftmost -= 2; // "U.S.-made"
        }
        int start = leftmost;
        return names.stream().filter(name -> name.covers(start)).mapToInt(TextMention::first).findFirst().orElse(start);
    }
}
