package dateline.extractor.relation;

import static dateline.extractor.lexicon.GrammaticalFunction.ADJECTIVE;
import static dateline.extractor.lexicon.GrammaticalFunction.COMPOUND;
import static dateline.extractor.lexicon.GrammaticalFunction.POSSESSOR;
import static dateline.extractor.lexicon.GrammaticalFunction.SELF;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.LexicalEntry;
import dateline.extractor.lexicon.LexicalEntry.Target;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.RelationProperty;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.lexicon.WordGroup;
import dateline.extractor.link.Entities.Mentioned;
import dateline.extractor.model.RelationObject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Offices by the title before a name: the position, and what it means for whom it is held. */
final class TitleRelations {

    static final String POSITION_HELD = "positionHeld";
    private static final String FORM = "title";
    /** What an office is held for stands between the title and the name. */
    private static final String FORM_OF = "title of";
    private static final Set<String> HELD_FOR = Set.of("of", "for", "at", "to");
    private static final int LONGEST_TITLE = 7;

    private final TypeHierarchy types;
    private final Set<String> titles = new HashSet<>();
    /** Those that an adjective may say the country of: "the Norwegian ambassador", not "the Norwegian professor". */
    private final Set<String> nationalOffices = new HashSet<>();
    private final Map<String, List<Meaning>> offices = new HashMap<>();
    private final Map<String, String> abbreviations;
    private final Constituency constituency;
    private final Set<String> honorifics;
    private final Set<String> officeModifiers;
    private final Set<String> officeBeginnings;

    /** What the lexicon says that a title tells besides the position: whose president is whose head of state. */
    private record Meaning(RelationProperty property, LexicalEntry entry) {
    }

    TitleRelations(Lexicon lexicon) {
        types = lexicon.types();
        abbreviations = lexicon.grammar().titleAbbreviations();
        abbreviations.keySet().forEach(title -> titles.add(title.toLowerCase(Locale.ROOT)));
        constituency = new Constituency(lexicon.grammar().partyLetters(), types);
        honorifics = new HashSet<>(lexicon.grammar().honorifics());
        officeBeginnings = new HashSet<>(lexicon.grammar().officeBeginnings());
        officeModifiers = new HashSet<>(lexicon.grammar().officeModifiers());
        lexicon.findRelationProperty(POSITION_HELD).ifPresent(position -> {
            position.nouns().stream().map(WordGroup::words).forEach(titles::addAll);
            lexicon.listNouns(position).stream().filter(entry -> entry.mapping().containsKey(ADJECTIVE))
                    .forEach(entry -> nationalOffices.add(String.join(" ", entry.words())));
        });
        for (RelationProperty property : lexicon.listRelationProperties()) {
            if (property.value().isEmpty()) {
                lexicon.listNouns(property).stream().filter(entry -> entry.mapping().containsKey(SELF))
                        .forEach(entry -> offices.computeIfAbsent(String.join(" ", entry.words()),
                                key -> new ArrayList<>()).add(new Meaning(property, entry)));
            }
        }
    }

    /** "German Chancellor Anna Berg", "Kenya's President John Banda", "Portuguese Secretary of State Luis Ferreira". */
    List<FoundRelation> find(Sentence sentence, Mentioned person, List<Mentioned> mentions) {
        int last = person.mention().first() - 1;
        while (last >= 0 && isPlainHonorific(sentence.token(last))) {
            last--;
        }
        int first = last + 1;
        while (first > 0 && last - first < LONGEST_TITLE && isTitleWord(sentence, first - 1)
                && nameAt(mentions, first - 1, person).isEmpty()) {
            first--;
        }
        first = titleStart(sentence, behindForeignOf(sentence, first, last), last);
        if (first > last || !hasTitleNoun(sentence, first, last)) {
            return ofHolder(sentence, person, mentions);
        }
        String office = office(sentence, first, last);
        Optional<Mentioned> holder = holder(sentence, first, mentions, person)
                .filter(of -> !of.mention().isDemonym() || nationalOffices.contains(office))
                .or(() -> constituency.find(sentence, person, mentions).map(Constituency.Seat::place));
        return relations(new Title(sentence, first, last, FORM), person, holder,
                holder.map(of -> function(sentence, of)).orElse(COMPOUND));
    }

    /** Words of a title, with both ends included, and how the title stands to the name. */
    private record Title(Sentence sentence, int first, int last, String form) {
    }

    private List<FoundRelation> relations(Title title, Mentioned person, Optional<Mentioned> holder, String function) {
        RelationObject.OfValue value = spelledOut(TitlePhrase.value(title.sentence(), title.first(), title.last()));
        List<FoundRelation> found = new ArrayList<>();
        found.add(new FoundRelation(person.entity().id(), POSITION_HELD, value, holder.map(it -> it.entity().id()),
                person.mention().span(), value.span(), POSITION_HELD + "/" + title.form()));
        String office = office(title.sentence(), title.first(), title.last());
        holder.ifPresent(of -> offices.getOrDefault(office, List.of())
                .forEach(meaning -> relation(meaning, title.form(), person, of, function).ifPresent(found::add)));
        return found;
    }

    /** "Former prime minister of <i>Norway</i> Anna Berg", "met the head of <i>Unicef</i>, Anna Berg" */
    private List<FoundRelation> ofHolder(Sentence sentence, Mentioned person, List<Mentioned> mentions) {
        int before = person.mention().first() - 1;
        boolean isApposition = before > 0 && sentence.token(before).word().equals(",");
        Optional<Mentioned> holder = before < 1 ? Optional.empty()
                : nameAt(mentions, isApposition ? before - 1 : before, person).filter(this::hasOffices);
        if (holder.isEmpty() || isApposition && isListed(sentence, person.mention().last() + 1)) {
            return List.of();
        }
        int of = holder.get().mention().first() - 1;
        of -= of > 0 && sentence.token(of).pos().equals("DT") ? 1 : 0;
        int last = of - 1;
        int first = of;
        while (first > 0 && last - first < LONGEST_TITLE && isTitleWord(sentence, first - 1)) {
            first--;
        }
        first = titleStart(sentence, first, last);
        boolean isTitle = of > 0 && first <= last && HELD_FOR.contains(sentence.lemma(of))
                && hasTitleNoun(sentence, first, last) && sentence.token(last).pos().matches("NNP?|JJ");
        return !isTitle ? List.of()
                : relations(new Title(sentence, first, last, FORM_OF), person, holder, sentence.lemma(of));
    }

    /** "The mayor of Bern, Anna Berg <i>and</i> Karl Holm" are three. */
    private static boolean isListed(Sentence sentence, int behind) {
        return behind < sentence.size() && (sentence.token(behind).pos().equals("CC")
                || sentence.token(behind).word().equals(",") && behind + 1 < sentence.size()
                && (sentence.token(behind + 1).isProperNoun() || sentence.token(behind + 1).pos().equals("CC")));
    }

    /** "Sen." is a senator. */
    private RelationObject.OfValue spelledOut(RelationObject.OfValue title) {
        return new RelationObject.OfValue(abbreviations.getOrDefault(title.value(), title.value()), title.unit(),
                title.datatype(), title.span());
    }

    /** "Secretary of State" is one title, "the government of Prime Minister" has one behind its "of". */
    private int behindForeignOf(Sentence sentence, int first, int last) {
        int start = first;
        for (int i = first; i <= last; i++) {
            boolean isForeign = sentence.token(i).word().equals("of") && !hasTitleNoun(sentence, start, i - 1);
            start = isForeign ? i + 1 : start;
        }
        return start;
    }

    private boolean isPlainHonorific(Token token) {
        String word = token.word().toLowerCase(Locale.ROOT);
        return honorifics.contains(word) && !titles.contains(word);
    }

    private static boolean isTitleWord(Sentence sentence, int index) {
        Token token = sentence.token(index);
        return isHyphenated(sentence, index) || token.isNoun() || token.isAdjective() || token.word().equals("of")
                || token.pos().equals("HYPH") || token.word().equals("-") || token.pos().equals("AFX");
    }

    /** Where the office begins; behind {@code last} where none does. */
    private int titleStart(Sentence sentence, int from, int last) {
        int first = from;
        while (first <= last && !isTitleStart(sentence.token(first))) {
            first++;
        }
        return first;
    }

    /** "outgoing" and "former" are no part of an office. */
    private boolean isTitleStart(Token token) {
        if (officeModifiers.contains(token.lemma().toLowerCase(Locale.ROOT))) {
            return false;
        }
        return token.isNoun() || titles.contains(token.word()) || Character.isUpperCase(token.word().charAt(0))
                || officeBeginnings.contains(token.lemma());
    }

    private boolean hasTitleNoun(Sentence sentence, int first, int last) {
        return !office(sentence, first, last).isEmpty();
    }

    /** The longest office that the title ends with, or that stands before its "of"; empty if none. */
    private String office(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            for (int j = last; j >= i; j--) {
                boolean isNoun = sentence.token(j).isNoun() || isHyphenated(sentence, j)
                        || sentence.token(j).isAdjective(); // "IMF chief Anna Berg"
                boolean isLast = j == last || sentence.token(j + 1).word().equals("of");
                String words = words(sentence, i, j);
                if (isNoun && isLast && titles.contains(words)) {
                    return words;
                }
            }
        }
        return "";
    }

    /** "President-<i>elect</i>" */
    private static boolean isHyphenated(Sentence sentence, int index) {
        return index > 1 && sentence.token(index - 1).word().equals("-")
                && sentence.token(index - 1).span().end() == sentence.token(index).span().start();
    }

    /** What the office means between this person and whom it is held for. */
    private Optional<FoundRelation> relation(Meaning meaning, String form, Mentioned person, Mentioned holder,
                                             String function) {
        String type = holder.entity().type();
        Optional<Target> other = meaning.entry().mapping().getOrDefault(function, List.of()).stream()
                .flatMap(List::stream)
                .filter(target -> isOneOf(type, meaning.property().roles().get(target.role()))
                        && (target.types().isEmpty() || isOneOf(type, target.types()))).findFirst();
        return other.map(target -> {
            boolean isObject = target.role().equals(RelationProperty.OBJECT);
            Mentioned subject = isObject ? person : holder;
            Mentioned object = isObject ? holder : person;
            return FoundRelation.between(subject, meaning.property().name(), object, form);
        });
    }

    /** How whom an office is held for stands to the title behind it. */
    private static String function(Sentence sentence, Mentioned holder) {
        int behind = holder.mention().last() + 1;
        return holder.mention().isDemonym() ? ADJECTIVE
                : behind < sentence.size() && sentence.token(behind).pos().equals("POS") ? POSSESSOR : COMPOUND;
    }

    private boolean isOneOf(String type, List<String> wanted) {
        return wanted.stream().anyMatch(want -> types.isA(type, want));
    }

    private static String words(Sentence sentence, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            boolean isJoined = i > first && sentence.token(i - 1).span().end() == sentence.token(i).span().start();
            words.append(i == first || isJoined ? "" : " ").append(sentence.token(i).word().toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }

    private static Optional<Mentioned> nameAt(List<Mentioned> mentions, int token, Mentioned person) {
        return mentions.stream().filter(mentioned -> mentioned.mention().isName() && mentioned != person)
                .filter(mentioned -> mentioned.mention().covers(token)).findFirst();
    }

    /** Whose office it is: the name before the title, its possessive ending and adjectives between. */
    private Optional<Mentioned> holder(Sentence sentence, int first, List<Mentioned> mentions, Mentioned person) {
        int token = first - 1;
        while (token >= 0 && (sentence.token(token).pos().equals("POS") || sentence.token(token).isAdjective()
                && nameAt(mentions, token, person).isEmpty())) {
            token--;
        }
        return token < 0 ? Optional.empty() : nameAt(mentions, token, person)
                .filter(this::hasOffices);
    }

    private boolean hasOffices(Mentioned holder) {
        String type = holder.entity().type();
        return (types.isA(type, "Agent") || types.isA(type, "Place")) && !types.isA(type, "Person");
    }
}
