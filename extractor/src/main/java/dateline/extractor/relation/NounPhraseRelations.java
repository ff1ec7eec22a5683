package dateline.extractor.relation;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.lexicon.WordGroup;
import dateline.extractor.link.Entities;
import dateline.extractor.link.Entities.Mentioned;
import dateline.extractor.mention.TextMention;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.MentionKind;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Relations that the form of a noun phrase says, whatever its words: a title before a name, a demonym before a noun, a
 * place after a place, another name in brackets.
 */
final class NounPhraseRelations {

    static final String POSITION_HELD = "positionHeld";
    private static final String COUNTRY = "country";
    private static final String LOCATED_IN = "locatedIn";
    private static final String ALTERNATE_NAME = "alternateName";
    private static final String CITIZEN_OF = "citizenOf";
    private static final String AFFILIATION = "affiliation";
    private static final int LONGEST_TITLE = 7;

    private final TypeHierarchy types;
    private final PlaceChain places;
    private final Lives lives;
    private final NamePredications predications;
    private final Set<String> titles = new HashSet<>();
    private final Set<String> honorifics;
    private final Set<String> officeModifiers;
    private final Set<String> officeBeginnings;

    NounPhraseRelations(Lexicon lexicon) {
        types = lexicon.types();
        places = new PlaceChain(types);
        lives = new Lives(types);
        predications = new NamePredications(types);
        honorifics = new HashSet<>(lexicon.grammar().honorifics());
        officeBeginnings = new HashSet<>(lexicon.grammar().officeBeginnings());
        officeModifiers = new HashSet<>(lexicon.grammar().officeModifiers());
        lexicon.findRelationProperty(POSITION_HELD).stream().flatMap(property -> property.nouns().stream())
                .map(WordGroup::words).forEach(titles::addAll);
    }

    List<FoundRelation> find(Sentence sentence, Entities entities) {
        List<Mentioned> mentions = entities.listIn(sentence).stream()
                .sorted(Comparator.comparing(mentioned -> mentioned.mention().span())).toList();
        List<FoundRelation> found = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mentioned mentioned = mentions.get(i);
            if (mentioned.mention().isName() && types.isA(mentioned.entity().type(), "Person")) {
                title(sentence, mentioned, mentions).ifPresent(found::add);
                affiliation(sentence, mentioned, entities).ifPresent(found::add);
                found.addAll(lives.find(sentence, mentioned, mentions));
            }
            predications.find(sentence, mentioned, entities).forEach(found::add);
            nationality(sentence, mentioned, entities).ifPresent(found::add);
            if (i + 1 < mentions.size()) {
                neighbours(sentence, mentioned, mentions.get(i + 1)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "German Chancellor Anna Berg", "Kenya's President John Banda", "Portuguese Secretary of State Luis Ferreira". */
    private Optional<FoundRelation> title(Sentence sentence, Mentioned person, List<Mentioned> mentions) {
        int last = person.mention().first() - 1;
        while (last >= 0 && isPlainHonorific(sentence.token(last))) {
            last--;
        }
        int first = last + 1;
        while (first > 0 && last - first < LONGEST_TITLE && isTitleWord(sentence, first - 1)
                && nameAt(mentions, first - 1, person).isEmpty()) {
            first--;
        }
        while (first <= last && !isTitleStart(sentence.token(first))) {
            first++;
        }
        if (first > last || !hasTitleNoun(sentence, first, last)) {
            return Optional.empty();
        }
        RelationObject.OfValue value = TitlePhrase.value(sentence, first, last);
        return Optional.of(new FoundRelation(person.entity().id(), POSITION_HELD, value,
                holder(sentence, first, mentions, person), person.mention().span(), value.span(),
                POSITION_HELD + "/title"));
    }

    private boolean isPlainHonorific(Token token) {
        String word = token.word().toLowerCase(Locale.ROOT);
        return honorifics.contains(word) && !titles.contains(word);
    }

    private static boolean isTitleWord(Sentence sentence, int index) {
        Token token = sentence.token(index);
        return token.isNoun() || token.isAdjective() || token.word().equals("of") || token.pos().equals("HYPH")
                || token.word().equals("-") || token.pos().equals("AFX");
    }

    /** "outgoing" and "former" are no part of an office. */
    private boolean isTitleStart(Token token) {
        if (officeModifiers.contains(token.lemma())) {
            return false;
        }
        return token.isNoun() || Character.isUpperCase(token.word().charAt(0))
                || officeBeginnings.contains(token.lemma());
    }

    private boolean hasTitleNoun(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            for (int j = i; j <= last; j++) {
                if (titles.contains(words(sentence, i, j)) && sentence.token(j).isNoun()) {
                    boolean isLast = j == last || sentence.token(j + 1).word().equals("of");
                    if (isLast) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static String words(Sentence sentence, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            words.append(i == first ? "" : " ").append(sentence.token(i).word().toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }

    private static Optional<Mentioned> nameAt(List<Mentioned> mentions, int token, Mentioned person) {
        return mentions.stream().filter(mentioned -> mentioned.mention().isName() && mentioned != person)
                .filter(mentioned -> mentioned.mention().covers(token)).findFirst();
    }

    /** Whose office it is: the name before the title, its possessive ending and adjectives between. */
    private Optional<EntityId> holder(Sentence sentence, int first, List<Mentioned> mentions, Mentioned person) {
        int token = first - 1;
        while (token >= 0 && (sentence.token(token).pos().equals("POS") || sentence.token(token).isAdjective()
                && nameAt(mentions, token, person).isEmpty())) {
            token--;
        }
        return token < 0 ? Optional.empty() : nameAt(mentions, token, person)
                .filter(mentioned -> types.isA(mentioned.entity().type(), "Agent")
                        || types.isA(mentioned.entity().type(), "Place"))
                .filter(mentioned -> !types.isA(mentioned.entity().type(), "Person"))
                .map(mentioned -> mentioned.entity().id());
    }

    /** "the IMF's Christine Lagarde" */
    private Optional<FoundRelation> affiliation(Sentence sentence, Mentioned person, Entities entities) {
        return sentence.graph().findChild(person.mention().head(), "nmod:poss")
                .flatMap(token -> entities.findAt(sentence, token))
                .filter(owner -> owner.mention().isName() && types.isA(owner.entity().type(), "Organization"))
                .map(owner -> relation(person, AFFILIATION, owner, "possessive"));
    }

    /** "The Swedish carmaker Volvo", "Chilean troops": where forces, and what has a name, are from. */
    private Optional<FoundRelation> nationality(Sentence sentence, Mentioned mentioned, Entities entities) {
        TextMention mention = mentioned.mention();
        Mentioned whose = new Denotation(entities).of(sentence, mention.head(), Optional.of(mentioned))
                .filter(bearer -> types.isA(bearer.entity().type(), "Organization")
                        || types.isA(bearer.entity().type(), "Person")).orElse(mentioned);
        String type = mentioned.entity().type();
        boolean isForce = types.isA(type, "MilitaryForce") || types.isA(type, "Weapon");
        boolean isOwned = isForce || whose.entity().isNamed() && types.isA(type, "Organization");
        boolean isPerson = types.isA(type, "Person") && (mention.isName() || isSomebody(whose));
        if (!isOwned && !isPerson) {
            return Optional.empty();
        }
        List<Dependency> modifiers = new ArrayList<>(sentence.graph().below(mention.head()));
        if (isPerson && !mention.isName()) { // "a Norwegian cross country skier"
            sentence.graph().below(mention.head()).stream().filter(edge -> edge.is("compound"))
                    .forEach(edge -> modifiers.addAll(sentence.graph().below(edge.dependent())));
        }
        for (Dependency edge : modifiers) {
            boolean isModifier = edge.is("amod") || edge.is("compound")
                    || isOwned && edge.relation().equals("nmod:poss");
            Optional<Mentioned> country = isModifier ? entities.findAt(sentence, edge.dependent()) : Optional.empty();
            if (country.isPresent() && country.get().entity().type().equals("Country")
                    && !country.get().entity().id().equals(mentioned.entity().id())
                    && (!isPerson || country.get().mention().isDemonym())) {
                return Optional.of(relation(whose, isPerson ? CITIZEN_OF : COUNTRY, country.get(), "demonym"));
            }
        }
        return Optional.empty();
    }

    private static boolean isSomebody(Mentioned found) {
        return found.entity().isNamed() || found.mention().kind() == MentionKind.PRONOUN;
    }

    private static FoundRelation relation(Mentioned subject, String property, Mentioned object, String form) {
        return new FoundRelation(subject.entity().id(), property, new RelationObject.OfEntity(object.entity().id()),
                Optional.empty(), subject.mention().span(), object.mention().span(), property + "/" + form);
    }

    /** "Paris, France" and "World Health Organization (WHO)". */
    private Optional<FoundRelation> neighbours(Sentence sentence, Mentioned one, Mentioned two) {
        if (!one.mention().isName() || !two.mention().isName()) {
            return Optional.empty();
        }
        int gap = two.mention().first() - one.mention().last();
        String between = gap == 2 ? sentence.token(one.mention().last() + 1).word() : "";
        boolean isSame = one.entity().id().equals(two.entity().id());
        if (between.equals(",") && places.isWithin(one, two) && !PlaceChain.isList(sentence, two)) {
            String property = two.entity().type().equals("Country") ? COUNTRY : LOCATED_IN;
            return Optional.of(relation(one, property, two, "comma"));
        }
        boolean isBracketed = (between.equals("(") || between.equals("-LRB-"))
                && two.mention().last() + 1 < sentence.size()
                && Set.of(")", "-RRB-").contains(sentence.token(two.mention().last() + 1).word());
        if (isBracketed && isSame && !one.mention().words().equals(two.mention().words())) {
            Span span = two.mention().span();
            return Optional.of(new FoundRelation(one.entity().id(), ALTERNATE_NAME,
                    new RelationObject.OfValue(two.mention().words(), Optional.empty(), "xsd:string", span),
                    Optional.empty(), one.mention().span(), span, ALTERNATE_NAME + "/brackets"));
        }
        return Optional.empty();
    }
}
