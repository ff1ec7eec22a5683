package dateline.extractor.mention;

import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.gazetteer.GazetteerEntry;
import dateline.extractor.kb.KnowledgeBase;
import dateline.extractor.kb.NameKey;
import dateline.extractor.kb.Sense;
import dateline.extractor.kb.TitleReading;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.MentionKind;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names that the sequence models overlooked or cut short, by what the knowledge base has: works, products, events and
 * newer organizations, of which the models saw few. Only words with capital letters within a sentence are looked up, and
 * only what mostly means one thing that is well known counts, since a dictionary of millions of names has every word.
 */
final class DictionaryNames {

    private static final int LONGEST = 7;
    private static final Set<String> LIST_WORDS = Set.of("and", "&", "-");
    /** Weekdays and months, in full and shortened. */
    private static final Set<String> CALENDAR = Stream.of(TextStyle.FULL, TextStyle.SHORT).flatMap(style -> Stream.concat(
                    Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(style, Locale.ENGLISH)),
                    Arrays.stream(Month.values()).map(month -> month.getDisplayName(style, Locale.ENGLISH))))
            .collect(Collectors.toUnmodifiableSet());
    /** The least part of the time in which the name means that. */
    private static final double SURE = 0.5;
    /** So many names has what is known; of what has a name of one word more are asked, as many such are common words. */
    private static final int KNOWN = 4;
    private static final int WELL_KNOWN = 15;
    /** Of more capital letters than that the sentence is a headline or a list, where they tell nothing. */
    private static final double HEADLINE = 0.6;
    private static final int SHORT_SENTENCE = 4;

    private final KnowledgeBase knowledgeBase;
    private final Gazetteer gazetteer;
    private final TypeHierarchy types;
    private final Set<String> titles;
    private final Set<String> offices;
    private final Set<String> innerWords;

    DictionaryNames(KnowledgeBase knowledgeBase, Gazetteer gazetteer, Lexicon lexicon) {
        this.knowledgeBase = knowledgeBase;
        this.gazetteer = gazetteer;
        this.types = lexicon.types();
        this.titles = Set.copyOf(lexicon.grammar().honorifics());
        this.offices = Titles.of(lexicon);
        this.innerWords = Set.copyOf(lexicon.grammar().innerNameWords());
    }

    /** Words of a text in small letters, which are common nouns there even where they are capitalised. */
    static Set<String> commonWords(AnnotatedText text) {
        return text.sentences().stream().flatMap(sentence -> sentence.tokens().stream()).map(Token::word)
                .filter(word -> Character.isLowerCase(word.codePointAt(0))).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The names of the sentence with those that were missed, in the order of the text; longer ones replace their parts.
     *
     * @param common the text's {@link #commonWords}
     */
    List<TextMention> complete(Sentence sentence, List<TextMention> found, Set<String> common) {
        boolean isHeadline = isHeadline(sentence);
        List<TextMention> names = new ArrayList<>(found);
        int i = 0;
        while (i < sentence.size()) {
            Optional<TextMention> known = canBegin(sentence.token(i)) ? longest(sentence, i, found, common)
                    .filter(name -> !isHeadline || name.last() > name.first()) : Optional.empty();
            known.ifPresent(name -> {
                names.removeIf(part -> name.covers(part.first()));
                names.add(name);
            });
            i = known.map(name -> name.last() + 1).orElse(i + 1);
        }
        if (!isHeadline) {
            names.replaceAll(name -> completed(name, names));
        }
        names.sort(Comparator.comparing(TextMention::span));
        return List.copyOf(names);
    }

    /**
     * The name of an organization with the capitalised words behind it, which make it the name of something else: what
     * "Norland Telegraph Films" is, nobody knows; it is not the Norland Telegraph.
     */
    private TextMention completed(TextMention name, List<TextMention> all) {
        Sentence sentence = name.sentence();
        int last = name.last();
        while (last + 1 < sentence.size() && canFollow(sentence, last + 1, all)) {
            last++;
        }
        boolean isOrganization = types.isA(name.type(), "Organization") && !types.isA(name.type(), "PoliticalParty");
        return last == name.last() || !isOrganization || isTitle(sentence.token(last)) ? name
                : new TextMention(sentence, name.first(), last, NameFinder.head(sentence, name.first(), last),
                MentionKind.NAME, types.findByLabel("ORGANIZATION").orElse(TypeHierarchy.ROOT), List.of(), false);
    }

    private static boolean canFollow(Sentence sentence, int token, List<TextMention> all) {
        return sentence.token(token).isProperNoun() && isCapitalised(sentence.token(token)) && !isTime(sentence, token)
                && all.stream().noneMatch(other -> other.covers(token));
    }

    private Optional<TextMention> longest(Sentence sentence, int first, List<TextMention> found, Set<String> common) {
        int end = first + 1;
        while (end < sentence.size() && end - first < LONGEST && canContinue(sentence.token(end))) {
            end++;
        }
        for (int last = end - 1; last >= first; last--) {
            Optional<TextMention> name = isWhole(sentence, first, last, found)
                    ? known(sentence, first, last, found, common) : Optional.empty();
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** Whether it cuts no name in two and is no piece of a longer row of words with capital letters. */
    private boolean isWhole(Sentence sentence, int first, int last, List<TextMention> found) {
        boolean cuts = found.stream().anyMatch(name -> name.first() <= last && first <= name.last()
                && (name.first() < first || name.last() > last || name.first() == first && name.last() == last));
        return !cuts && isCapitalised(sentence.token(last))
                && (isStart(sentence, first) || !isNeighbour(sentence.token(first - 1), found))
                && (last + 1 == sentence.size() || !isNeighbour(sentence.token(last + 1), found));
    }

    /** A nationality or a title before or behind a name is none of it. */
    private boolean isNeighbour(Token token, List<TextMention> found) {
        return isCapitalised(token) && !isTitle(token)
                && found.stream().noneMatch(name -> name.isDemonym() && name.covers(token.index()));
    }

    private Optional<TextMention> known(Sentence sentence, int first, int last, List<TextMention> found,
                                        Set<String> common) {
        List<TextMention> parts = found.stream().filter(name -> name.first() <= last && first <= name.last()).toList();
        TextMention name = new TextMention(sentence, first, last, NameFinder.head(sentence, first, last),
                MentionKind.NAME, TypeHierarchy.ROOT, List.of(), false);
        boolean isPossible = parts.isEmpty() ? isPossibleAlone(name, common) : canReplace(name, parts);
        List<Sense> senses = isPossible ? knowledgeBase.list(name.words()) : List.of();
        if (senses.isEmpty() || !isSure(senses.getFirst(), name, parts)) {
            return Optional.empty();
        }
        Sense sense = senses.getFirst();
        List<GazetteerEntry> entries = gazetteer.findByTitle(sense.id().wikipedia()).stream().toList();
        return Optional.of(new TextMention(sentence, first, last, name.head(), MentionKind.NAME,
                entries.isEmpty() ? type(sense) : entries.getFirst().type(), entries, false));
    }

    private boolean isPossibleAlone(TextMention name, Set<String> common) {
        Token last = name.sentence().token(name.last());
        if (isTitle(last) || isTime(name) || offices.contains(name.words().toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (name.last() > name.first()) {
            return true;
        }
        String small = last.word().toLowerCase(Locale.ROOT);
        return hasInnerCapital(last.word()) || isCode(last.word())
                || !isStart(name.sentence(), name.first()) && last.isProperNoun() && !common.contains(small)
                && types.findByNoun(small).isEmpty();
    }

    /** Not "Egypt and Israel", nor "The Egyptian" at the beginning of a sentence. */
    private boolean canReplace(TextMention name, List<TextMention> parts) {
        Sentence sentence = name.sentence();
        boolean isList = IntStream.rangeClosed(name.first(), name.last())
                .anyMatch(i -> LIST_WORDS.contains(sentence.token(i).word()))
                && parts.stream().anyMatch(part -> parts.size() > 1 || types.isA(part.type(), "Agent")
                && !types.isA(part.type(), "Organization"));
        boolean isNational = parts.stream().anyMatch(part -> part.isDemonym() && types.isA(part.type(), "Place")
                && (part.last() == name.last() || sentence.token(part.last() + 1).word().equals("-")));
        boolean isArticle = sentence.token(name.first()).word().equals("The")
                && (isStart(sentence, name.first()) && name.last() - name.first() < 2
                || parts.stream().anyMatch(part -> types.isA(part.type(), "Place")));
        return !isList && !isNational && !isArticle && !isTitle(sentence.token(name.last()));
    }

    private boolean isSure(Sense sense, TextMention name, List<TextMention> parts) {
        boolean isKnown = sense.prior() >= SURE && sense.names() >= (name.last() > name.first() ? KNOWN : WELL_KNOWN);
        // "In Northport, police ..." begins with no name, even where a recording is called so.
        boolean isBehindPreposition = name.sentence().token(name.first()).pos().equals("IN");
        return isKnown && isProper(sense) && isAlike(sense.id(), name) && (isTitled(sense.id(), name)
                || !isBehindPreposition && parts.stream().noneMatch(part -> means(part, sense.id())));
    }

    /** Whether the part alone is the same thing, so that the other words only tell what it is: "President Keller". */
    private boolean means(TextMention part, KnowledgeBaseId id) {
        return part.candidates().stream().anyMatch(entry -> entry.id().wikipedia().equals(id.wikipedia()))
                || knowledgeBase.list(part.words()).stream().filter(sense -> sense.prior() > 0)
                .anyMatch(sense -> sense.id().wikipedia().equals(id.wikipedia()));
    }

    /** "Prime_minister" is titled as common nouns are. */
    private boolean isProper(Sense sense) {
        return TitleReading.of(sense.article(), types).commonWords(innerWords).isEmpty();
    }

    private static boolean isTitled(KnowledgeBaseId id, TextMention name) {
        return NameKey.normal(id.wikipedia()).replace('-', ' ').equals(NameKey.normal(name.words()).replace('-', ' '));
    }

    /** Whether the title has a word of the name, or the name is its initials. */
    private boolean isAlike(KnowledgeBaseId id, TextMention name) {
        List<String> title = List.of(id.wikipedia().replaceFirst("_\\(.*", "").toLowerCase(Locale.ROOT).split("[_,-]+"));
        String initials = title.stream().filter(word -> !word.isEmpty()).map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return IntStream.rangeClosed(name.first(), name.last()).mapToObj(i -> name.sentence().token(i).word())
                .map(word -> word.toLowerCase(Locale.ROOT)).filter(word -> !innerWords.contains(word))
                .anyMatch(word -> title.contains(word) || initials.contains(word));
    }

    private String type(Sense sense) {
        TitleReading title = TitleReading.of(sense.article(), types);
        return title.type().or(title::baseType).orElse(TypeHierarchy.ROOT);
    }

    private boolean canBegin(Token token) {
        return isCapitalised(token) && !token.isPronoun() && !titles.contains(token.word().toLowerCase(Locale.ROOT));
    }

    private boolean isTitle(Token token) {
        String small = token.word().toLowerCase(Locale.ROOT);
        return titles.contains(small) || types.findByNoun(small).filter(type -> types.isA(type, "Person")).isPresent();
    }

    private static boolean isTime(TextMention name) {
        List<Integer> tokens = IntStream.rangeClosed(name.first(), name.last()).boxed().toList();
        return tokens.stream().anyMatch(i -> isTime(name.sentence(), i))
                && tokens.stream().allMatch(i -> isTime(name.sentence(), i) || !name.sentence().token(i).isProperNoun());
    }

    private static boolean isTime(Sentence sentence, int token) {
        return CALENDAR.contains(sentence.token(token).word().replace(".", ""))
                || sentence.isTime(token);
    }

    /** Where a capital letter tells nothing: at the beginning of a sentence or a quotation. */
    private static boolean isStart(Sentence sentence, int index) {
        String before = index == 0 ? "" : sentence.token(index - 1).word();
        return before.isEmpty() || !Character.isLetterOrDigit(before.codePointBefore(before.length()))
                && !before.equals(",") && !before.equals(")");
    }

    private boolean canContinue(Token token) {
        return isCapitalised(token) || innerWords.contains(token.word());
    }

    private static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.word().codePointAt(0)) || hasInnerCapital(token.word())
                || Character.isDigit(token.word().codePointAt(0));
    }

    private static boolean hasInnerCapital(String word) {
        return Character.isLetterOrDigit(word.codePointAt(0)) && word.codePoints().skip(1).anyMatch(Character::isUpperCase)
                && word.codePoints().anyMatch(Character::isLowerCase);
    }

    /** "G20", "MH17". */
    private static boolean isCode(String word) {
        return word.length() > 2 && word.codePoints().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                && word.codePoints().anyMatch(Character::isDigit) && word.codePoints().anyMatch(Character::isUpperCase);
    }

    static boolean isHeadline(Sentence sentence) {
        List<Token> words = sentence.tokens().stream().filter(token -> Character.isLetter(token.word().codePointAt(0)))
                .toList();
        long capitals = words.stream().filter(token -> Character.isUpperCase(token.word().codePointAt(0))).count();
        return words.size() < SHORT_SENTENCE || capitals > HEADLINE * words.size();
    }
}
