package dateline.extractor.mention;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.gazetteer.Gazetteer.Name;
import dateline.extractor.gazetteer.Gazetteer.NameMatch;
import dateline.extractor.gazetteer.GazetteerEntry;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.model.MentionKind;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names: what the sequence models mark, joined with what the gazetteer knows. The longer one wins; of two equal ones the
 * models say which of the gazetteer's meanings is possible, and the gazetteer says the type.
 */
final class NameFinder {

    private static final Set<String> HYPHENS = Set.of("-", "\u2013", "\u2014");
    private static final String PLACE_LABEL = "LOCATION";
    private static final Set<String> NAME_LABELS = Set.of("PERSON", "ORGANIZATION", PLACE_LABEL, "MISC");

    private static final Set<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)).collect(Collectors.toUnmodifiableSet());
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    /** Offices are not names of entities here; relations hold them. */
    private static final String POSITION = "Position";

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final TypeHierarchy types;
    private final Set<String> titles;
    private final Set<String> monthWords;

    NameFinder(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.types = lexicon.types();
        this.titles = Titles.of(lexicon);
        this.monthWords = Set.copyOf(lexicon.grammar().monthWords());
    }

    private record Candidate(int first, int last, String label, List<Name> names) {
        int length() {
            return last - first + 1;
        }

        boolean isDemonym() {
            return !names.isEmpty() && names.stream().allMatch(Name::isDemonym);
        }

        boolean overlaps(Candidate other) {
            return first <= other.last && other.first <= last;
        }
    }

    List<TextMention> find(Sentence sentence) {
        List<Candidate> listed = listed(sentence);
        List<Candidate> candidates = new ArrayList<>(labelled(sentence));
        candidates.removeIf(candidate -> isPairOfDemonyms(sentence, candidate, listed));
        candidates.addAll(listed);
        candidates.removeIf(candidate -> isMonth(sentence, candidate));
        candidates.addAll(PersonNames.find(sentence).stream()
                .map(name -> new Candidate(name.first(), name.last(), "PERSON", List.of())).toList());
        candidates.sort(Comparator.comparingInt(Candidate::length).reversed()
                .thenComparing(candidate -> candidate.names().isEmpty())
                .thenComparingInt(Candidate::first));
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (chosen.stream().noneMatch(candidate::overlaps)) {
                chosen.add(candidate);
            }
        }
        Titles.find(sentence, titles).forEach(title ->
                chosen.removeIf(name -> title.first() <= name.first() && name.last() <= title.last()));
        return chosen.stream().sorted(Comparator.comparingInt(Candidate::first))
                .map(candidate -> mention(sentence, candidate)).toList();
    }

    /** "Israeli-Palestinian" is two names. */
    private static boolean isPairOfDemonyms(Sentence sentence, Candidate candidate, List<Candidate> listed) {
        return candidate.length() > 2 && IntStream.rangeClosed(candidate.first(), candidate.last())
                .allMatch(i -> HYPHENS.contains(sentence.token(i).word()) || listed.stream()
                        .anyMatch(each -> each.first() <= i && i <= each.last() && each.isDemonym()))
                && IntStream.range(candidate.first() + 1, candidate.last())
                .anyMatch(i -> HYPHENS.contains(sentence.token(i).word()));
    }

    /** Neighbouring tokens of one label, without honorifics, articles and endings. */
    private List<Candidate> labelled(Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            String label = sentence.token(i).ner();
            int end = i + 1;
            if (NAME_LABELS.contains(label)) {
                while (end < sentence.size() && sentence.token(end).ner().equals(label)) {
                    end++;
                }
                trim(sentence, i, end - 1, label).ifPresent(found::add);
            }
            i = end;
        }
        return found;
    }

    /** "May" in "May 21", in "(31 May 1903" and in "in May". */
    private boolean isMonth(Sentence sentence, Candidate name) {
        return name.length() == 1 && (sentence.times().stream()
                .anyMatch(time -> time.covers(name.first()) && time.first() < time.last())
                || MONTHS.contains(sentence.token(name.first()).word())
                && (isNumber(sentence, name.first() - 1) || isNumber(sentence, name.first() + 1)
                || name.first() > 0 && monthWords.contains(sentence.lemma(name.first() - 1))));
    }

    private static boolean isNumber(Sentence sentence, int token) {
        return token >= 0 && token < sentence.size() && NUMBER.matcher(sentence.token(token).word()).matches();
    }

    private Optional<Candidate> trim(Sentence sentence, int first, int last, String label) {
        int from = first;
        int to = endBeforeHyphen(sentence, first, last);
        while (from <= to && isLeading(sentence.token(from), label)) {
            from++;
        }
        int leading = from;
        while (to >= from && !Character.isLetterOrDigit(sentence.token(to).word().codePointAt(0))
                && !sentence.token(to).word().equals("'") || to >= from && sentence.token(to).word().matches("['’]s?")) {
            to--;
        }
        // "American long-range Tactical Missile System": a name begins anew behind a word in lower case.
        int end = to;
        int start = IntStream.iterate(end, i -> i > first, i -> i - 1)
                .filter(i -> isCommonWord(sentence.token(i)) && !sentence.token(i - 1).word().equals("-"))
                .map(common -> IntStream.rangeClosed(common + 1, end).filter(i -> isCapitalised(sentence.token(i)))
                        .findFirst().orElse(end + 1)).findFirst().orElse(leading);
        boolean isOrganization = label.equals("ORGANIZATION") && start <= to && start > 0
                && isNationalBody(sentence, start);
        if (isOrganization) {
            return Optional.of(new Candidate(start - 1, to, label, List.of()));
        }
        boolean isNamed = IntStream.rangeClosed(start, to).anyMatch(i -> isCapitalised(sentence.token(i)));
        return isNamed ? Optional.of(new Candidate(start, to, label, List.of())) : Optional.empty();
    }

    /** "NATO-led", "Corleone-which": the name ends before the hyphen; "Geun-hye" goes on behind it. */
    private static int endBeforeHyphen(Sentence sentence, int first, int last) {
        for (int i = first + 1; i < last; i++) {
            Token next = sentence.token(i + 1);
            if (HYPHENS.contains(sentence.token(i).word()) && Character.isLowerCase(next.word().codePointAt(0))
                    && !next.isNoun()) {
                return i - 1;
            }
        }
        return last;
    }

    /** "Ukrainian Center for Security": a body named by a common noun takes its nationality into its name. */
    private boolean isNationalBody(Sentence sentence, int start) {
        Token first = sentence.token(start);
        boolean isDemonym = gazetteer.listAt(List.of(sentence.token(start - 1).word()), 0).stream()
                .flatMap(match -> match.names().stream()).anyMatch(Name::isDemonym);
        return isDemonym && isCapitalised(first) && (types.findByListedNoun(first.lemma()).isPresent()
                || start + 1 < sentence.size() && types.findByListedNoun((first.word() + " "
                + sentence.token(start + 1).word()).toLowerCase(Locale.ROOT)).isPresent());
    }

    private static boolean isCommonWord(Token token) {
        return Character.isLowerCase(token.word().codePointAt(0))
                && (token.isAdjective() || token.isVerb() || token.pos().equals("RB"));
    }

    private boolean isLeading(Token token, String label) {
        String word = token.word();
        return word.equalsIgnoreCase("the") || !Character.isLetterOrDigit(word.codePointAt(0))
                || label.equals("PERSON") && lexicon.grammar().honorifics().contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.word().codePointAt(0)) || Character.isDigit(token.word().codePointAt(0))
                && token.word().chars().anyMatch(Character::isUpperCase);
    }

    private List<Candidate> listed(Sentence sentence) {
        List<String> words = sentence.tokens().stream().map(token -> token.word().replace('’', '\'')).toList();
        List<Candidate> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int start = i;
            List<NameMatch> matches = gazetteer.listAt(words, i);
            Optional<Candidate> longest = matches.stream().filter(match -> !endsInItsKind(sentence, start, match, matches))
                    .flatMap(match -> candidate(sentence, start, match).stream()).findFirst()
                    .or(() -> abbreviated(sentence, sentence.token(start)));
            longest.ifPresent(found::add);
            i = longest.map(candidate -> candidate.last() + 1).orElse(i + 1);
        }
        return found;
    }

    /** "Calif.", "Riverton, CA": a state, never the country or the city that is called the same. */
    private Optional<Candidate> abbreviated(Sentence sentence, Token token) {
        int before = token.index() - 2;
        boolean isPlace = token.ner().equals(PLACE_LABEL) || before >= 0
                && sentence.token(before + 1).word().equals(",") && sentence.token(before).ner().equals(PLACE_LABEL);
        List<Name> states = !isPlace ? List.of()
                : Optional.ofNullable(lexicon.grammar().placeAbbreviations().get(token.word())).stream()
                .flatMap(name -> gazetteer.listByName(name).stream())
                .filter(entry -> entry.country().isPresent() && !types.isA(entry.type(), "City"))
                .filter(entry -> types.isA(entry.type(), "Place")).map(entry -> new Name(entry, false)).toList();
        return states.isEmpty() ? Optional.empty()
                : Optional.of(new Candidate(token.index(), token.index(), PLACE_LABEL, states));
    }

    /** The "missile" behind the name of one, which has this name without the word, too. */
    private boolean endsInItsKind(Sentence sentence, int start, NameMatch match, List<NameMatch> all) {
        Token last = sentence.token(start + match.length() - 1);
        Optional<String> kind = isCapitalised(last) ? Optional.empty() : types.findByListedNoun(last.lemma());
        return kind.isPresent() && all.stream().filter(shorter -> shorter.length() == match.length() - 1)
                .flatMap(shorter -> shorter.names().stream()).map(Name::entry)
                .anyMatch(entry -> types.isA(entry.type(), kind.get())
                        && match.names().stream().anyMatch(same -> same.entry().equals(entry)));
    }

    private Optional<Candidate> candidate(Sentence sentence, int start, NameMatch match) {
        int last = start + match.length() - 1;
        int first = sentence.token(start).word().equalsIgnoreCase("the") && match.length() > 1 ? start + 1 : start;
        boolean isHonorific = first < last && isLeading(sentence.token(first), "PERSON");
        if (isHonorific || !isCapitalised(sentence.token(first))) {
            return Optional.empty(); // "invasion of Ukraine" in running text is no title
        }
        List<Name> names = possible(sentence, first, last, match.names());
        return names.isEmpty() ? Optional.empty()
                : Optional.of(new Candidate(first, last, sentence.token(first).ner(), names));
    }

    /** What the words can mean here; a single word can also be a common noun, a surname or a part of another name. */
    private List<Name> possible(Sentence sentence, int first, int last, List<Name> listed) {
        if (IntStream.rangeClosed(first, last).noneMatch(i -> isCapitalised(sentence.token(i)))) {
            return List.of();
        }
        List<Name> names = listed.stream().filter(name -> !name.entry().type().equals(POSITION)).toList();
        if (last > first) {
            return isModifier(sentence, last) ? List.of() : names;
        }
        Token token = sentence.token(first);
        boolean isNameLike = token.isProperNoun() || NAME_LABELS.contains(token.ner());
        return names.stream()
                .filter(name -> name.isDemonym() ? isNameLike || token.isAdjective() || token.isNoun() : isNameLike)
                .filter(name -> name.isDemonym() || agrees(name.entry(), token))
                .toList();
    }

    /** In "U.S. military aid" nobody speaks of the U.S. military. */
    private static boolean isModifier(Sentence sentence, int last) {
        return !isCapitalised(sentence.token(last)) && sentence.graph().above(last).stream()
                .anyMatch(edge -> edge.governor() > last && (edge.is("compound") || edge.is("amod")));
    }

    private boolean agrees(GazetteerEntry entry, Token token) {
        boolean isPerson = types.isA(entry.type(), "Person");
        return switch (token.ner()) {
            case "PERSON" -> isPerson || types.isA(entry.type(), "Company");
            case PLACE_LABEL -> types.isA(entry.type(), "Place");
            case "ORGANIZATION" -> !isPerson;
            case "MISC" -> !isPerson;
            default -> !isPerson || token.index() > 0;
        };
    }

    private TextMention mention(Sentence sentence, Candidate candidate) {
        int head = head(sentence, candidate.first(), candidate.last());
        List<GazetteerEntry> entries = candidate.names().stream().map(Name::entry).distinct().toList();
        String type = entries.isEmpty() ? type(sentence, candidate) : entries.getFirst().type();
        return new TextMention(sentence, candidate.first(), candidate.last(), head, MentionKind.NAME, type, entries,
                candidate.isDemonym());
    }

    /** The token whose governor lies outside the name; the last one when the sentence was not parsed. */
    static int head(Sentence sentence, int first, int last) {
        for (int i = last; i >= first; i--) {
            boolean isHead = sentence.graph().above(i).stream()
                    .anyMatch(edge -> edge.governor() < first || edge.governor() > last);
            if (isHead && Character.isLetterOrDigit(sentence.token(i).word().codePointAt(0))) {
                return i;
            }
        }
        return last;
    }

    /** The class that the label means, made narrower by the noun that a name is built on: "Ministry of Defence". */
    private String type(Sentence sentence, Candidate candidate) {
        String broad = types.findByLabel(candidate.label()).orElse(TypeHierarchy.ROOT);
        int of = IntStream.rangeClosed(candidate.first() + 1, candidate.last())
                .filter(i -> sentence.token(i).pos().equals("IN")).findFirst().orElse(candidate.last() + 1);
        Optional<String> told = of - candidate.first() > 1 ? types.findByNameEnding(sentence.lemma(of - 1))
                : Optional.empty();
        if (told.isPresent() || types.isA(broad, "Person")) {
            return told.orElse(broad);
        }
        return types.findByListedNoun(sentence.lemma(of - 1))
                .filter(narrow -> types.isA(narrow, broad) && !types.isA(narrow, "Person"))
                .orElse(broad);
    }
}
