package dateline.extractor.frame;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.EventClass;
import dateline.extractor.lexicon.LexicalEntry;
import dateline.extractor.lexicon.LexicalEntry.Kind;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.RelationProperty;
import dateline.extractor.lexicon.RoleDefinition;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.link.Entities;
import dateline.extractor.model.MentionKind;
import dateline.extractor.predicate.Argument;
import dateline.extractor.predicate.Predicate;
import dateline.extractor.work.Work;
import dateline.extractor.work.WorkListener;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads predicates in the meanings that the lexicon has of their words. Made for one document. */
public final class FrameMatcher {

    /** The type of an argument that is itself an event. */
    private static final String EVENT = "NamedEvent";

    private static final String AGENT = "agent";
    private static final String INSTRUMENT = "instrument";
    private static final Set<String> INCLUDING = Set.of("nmod:including", "nmod:such_as", "nmod:like", "nmod:such",
            "acl:including");

    private final Lexicon lexicon;
    private final TypeHierarchy types;
    private final ParticipantFinder participants;
    private final Measures measures;
    private final WorkListener listener;

    public FrameMatcher(Lexicon lexicon, Entities entities) {
        this(lexicon, entities, WorkListener.NONE);
    }

    public FrameMatcher(Lexicon lexicon, Entities entities, WorkListener listener) {
        this.listener = listener;
        this.lexicon = lexicon;
        this.types = lexicon.types();
        this.participants = new ParticipantFinder(lexicon, entities);
        this.measures = new Measures(lexicon.listUnits());
    }

    /** Every meaning that fits, the best first. */
    public List<Match> match(Predicate predicate) {
        List<LexicalEntry> entries = switch (predicate.kind()) {
            case VERB -> lexicon.listVerbs(predicate.lemma());
            case NOUN -> lexicon.listNouns(predicate.sentence().token(predicate.head()));
            case ADJECTIVE -> lexicon.listAdjectives(predicate.lemma());
        };
        listener.did(Work.PREDICATES_MATCHED, 1);
        listener.did(Work.ENTRIES_TRIED, entries.size());
        List<Match> matches = new ArrayList<>();
        for (LexicalEntry entry : entries) {
            if (hasAllWords(entry, predicate)) {
                match(entry, predicate).ifPresent(matches::add);
            }
        }
        matches.sort(Comparator.comparingInt(Match::weight).reversed());
        return withLongestOffices(matches);
    }

    /** A prime minister is no minister, a board member none of a party: relations take the longest name of an office. */
    private static List<Match> withLongestOffices(List<Match> matches) {
        int longest = matches.stream().filter(FrameMatcher::isOffice).mapToInt(match -> match.entry().words().size())
                .max().orElse(0);
        return matches.stream().filter(match -> !isOffice(match) || match.entry().words().size() == longest).toList();
    }

    private static boolean isOffice(Match match) {
        return match.entry().kind() == Kind.NOUN && match.entry().concept() instanceof RelationProperty;
    }

    /** What a token refers to. */
    public Participant participant(Sentence sentence, int head) {
        return participants.find(sentence, head);
    }

    /** Particles, objects and prepositional phrases of a verb; what stands before the head of a noun. */
    private static boolean hasAllWords(LexicalEntry entry, Predicate predicate) {
        Sentence sentence = predicate.sentence();
        List<String> words = entry.words();
        if (words.size() == 1) {
            return true;
        }
        if (entry.kind() == Kind.NOUN) {
            int first = predicate.head() - words.size() + 1;
            for (int i = 0; i < words.size() - 1; i++) {
                if (first < 0 || !sentence.lemma(first + i).equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
        Set<String> near = new HashSet<>();
        for (Dependency edge : sentence.graph().below(predicate.head())) {
            if (edge.is("compound:prt") || edge.is("obj") || edge.is("obl") || edge.is("advmod") || edge.is("xcomp")
                    || edge.is("nsubj:pass") || edge.is("mark") || edge.is("case")) {
                near.add(sentence.lemma(edge.dependent()));
                addModifiers(sentence, edge.dependent(), near, 2);
            }
        }
        return near.containsAll(words.subList(1, words.size()));
    }

    /** "state of emergency" */
    private static void addModifiers(Sentence sentence, int noun, Set<String> near, int depth) {
        for (Dependency below : sentence.graph().below(noun)) {
            if (below.is("case") || below.is("amod") || below.is("compound") || below.is("det")
                    || below.relation().equals("nmod:of")) {
                near.add(sentence.lemma(below.dependent()));
                if (depth > 1) {
                    addModifiers(sentence, below.dependent(), near, depth - 1);
                }
            }
        }
    }

    private Optional<Match> match(LexicalEntry entry, Predicate predicate) {
        Assignment assignment = new Assignment(entry);
        boolean isPhrase = entry.words().size() > 1;
        for (Argument argument : predicate.arguments()) {
            boolean isPartOfPhrase = isPhrase && isOwnWord(entry, predicate, argument.head());
            boolean isShadowed = argument.isBorrowed() && !predicate.list(argument.function()).contains(argument);
            if (!isPartOfPhrase && !isShadowed) {
                boolean isObjectOfPhrase = isPhrase && entry.kind() == Kind.VERB
                        && entry.words().contains(argument.function());
                assignment.take(predicate.sentence(), isObjectOfPhrase ? argument.as(Argument.OBJECT) : argument);
            }
        }
        entry.mapping().keySet().stream().filter(function -> function.contains(".")).forEach(path ->
                predicate.listNested(path).forEach(argument -> assignment.takeNested(predicate.sentence(), argument)));
        boolean isComplete = !assignment.isImpossible && assignment.used.containsAll(entry.required())
                && entry.concept().requires().stream().allMatch(assignment::hasRole);
        if (!isComplete) {
            return Optional.empty();
        }
        assignment.addOwner(predicate.sentence());
        int weight = 30 * (entry.words().size() - 1) + 10 * entry.required().size() + 2 * assignment.explicit
                + assignment.fillings.size() + 2 * assignment.specific - 3 * assignment.rejected;
        return Optional.of(new Match(entry, predicate, assignment.fillings, weight));
    }

    /** The words of a phrase are no arguments of it. */
    private static boolean isOwnWord(LexicalEntry entry, Predicate predicate, int token) {
        boolean isNear = entry.kind() == Kind.VERB
                || token < predicate.head() && token > predicate.head() - entry.words().size();
        return isNear && token != predicate.head() && entry.words().contains(predicate.sentence().lemma(token));
    }

    /** The roles of one meaning, being filled. */
    private final class Assignment {

        private final LexicalEntry entry;
        private final List<Filling> fillings = new ArrayList<>();
        private final Set<String> used = new HashSet<>();
        private final Set<String> byFunction = new HashSet<>();
        private int explicit;
        private int rejected;
        private boolean isImpossible;
        private int specific;

        private Assignment(LexicalEntry entry) {
            this.entry = entry;
        }

        private boolean hasRole(String role) {
            return fillings.stream().anyMatch(filling -> filling.role().equals(role));
        }

        private void take(Sentence sentence, Argument argument) {
            Participant participant = participants.find(sentence, argument.head());
            List<String> named = named(argument);
            if (argument.function().equals(Argument.TITLE)) {
                named.forEach(role -> fill(role, sentence, argument, participant));
                return;
            }
            boolean isUnknownModifier = participant.entity().isEmpty() && (argument.function().equals(Argument.ADJECTIVE)
                    || argument.function().equals(Argument.SELF));
            if (isUnknownModifier) {
                return;
            }
            for (String choice : named) {
                List<String> roles = List.of(choice.split("&")).stream()
                        .filter(role -> admits(role, sentence, participant) && isOpen(role, argument, participant))
                        .toList();
                if (!roles.isEmpty()) {
                    explicit++;
                    roles.forEach(role -> fill(role, sentence, argument, participant));
                    expand(sentence, argument, roles.getFirst());
                    return;
                }
            }
            if (!named.isEmpty()) {
                rejected++;
                isImpossible |= isCore(argument) && isSurelyOther(sentence, participant)
                        && entry.concept() instanceof EventClass
                        && named.stream().flatMap(choice -> Stream.of(choice.split("&")))
                        .noneMatch(role -> admits(role, sentence, participant));
            }
            if (entry.concept() instanceof EventClass) {
                takeByDefault(sentence, argument, participant);
            }
        }

        /** Only what is known to be somebody or something, and only where nothing else fills the role. */
        private void takeNested(Sentence sentence, Argument argument) {
            Participant participant = participants.find(sentence, argument.head());
            for (String role : entry.mapping().get(argument.function())) {
                if (participant.entity().isPresent() && !takesPart(participant) && isOneOf(participant, entry.concept().roles().get(role))
                        && isFree(role, argument)) {
                    fill(role, sentence, argument, participant);
                    return;
                }
            }
        }

        /** "Chile broke <i>its</i> promise": whoever is in the event already. */
        private boolean takesPart(Participant participant) {
            return fillings.stream().flatMap(filling -> filling.participant().entity().stream())
                    .anyMatch(other -> participant.entity()
                            .filter(found -> found.entity().id().equals(other.entity().id())).isPresent());
        }

        private List<String> named(Argument argument) {
            for (String function : argument.functions()) {
                List<String> roles = entry.mapping().get(function);
                if (roles != null) {
                    return roles;
                }
            }
            return List.of();
        }

        private void takeByDefault(Sentence sentence, Argument argument, Participant participant) {
            for (RoleDefinition role : lexicon.listRoles()) {
                boolean isKnown = role.types().isEmpty() ? !argument.isBorrowed() || isSubject(argument)
                        : isOneOf(participant, role.types());
                String function = argument.isClause() ? Argument.COMPLEMENT : argument.function();
                if (entry.concept().roles().containsKey(role.name()) && role.functions().contains(function)
                        && isKnown && admits(role.name(), sentence, participant) && isFree(role.name(), argument)) {
                    fill(role.name(), sentence, argument, participant);
                    expand(sentence, argument, role.name());
                    return;
                }
            }
        }

        private static boolean isSubject(Argument argument) {
            return argument.function().equals(Argument.SUBJECT) || argument.function().equals(Argument.OBJECT)
                    || argument.function().equals(Argument.POSSESSOR);
        }

        private static boolean isCore(Argument argument) {
            return !argument.isBorrowed() && (argument.function().equals(Argument.SUBJECT)
                    || argument.function().equals(Argument.OBJECT));
        }

        /** Common nouns and the gazetteer are sure of their types; the sequence models are not. */
        private static boolean isSurelyOther(Sentence sentence, Participant participant) {
            boolean isByNoun = sentence.token(participant.head()).isNoun()
                    && !sentence.token(participant.head()).isProperNoun();
            return participant.entity().map(found -> found.mention().kind() == MentionKind.NOMINAL
                    || !found.mention().candidates().isEmpty()).orElse(isByNoun && participant.type().isPresent());
        }

        /** A role is filled by one function only: coordinated arguments share it, others do not. */
        private boolean isFree(String role, Argument argument) {
            return !hasRole(role) || byFunction.contains(role + "=" + argument.function());
        }

        /** "A professor of physics at Yale": what cannot be the end of a relation makes room for what can. */
        private boolean isOpen(String role, Argument argument, Participant participant) {
            boolean isEnd = entry.concept() instanceof RelationProperty property && participant.entity().isPresent()
                    && !(role.equals(RelationProperty.OBJECT) && property.value().isPresent());
            boolean isVacant = fillings.stream().filter(filling -> filling.role().equals(role))
                    .allMatch(filling -> filling.participant().entity().isEmpty());
            if (isEnd && isVacant) {
                fillings.removeIf(filling -> filling.role().equals(role));
            }
            return isFree(role, argument);
        }

        private void fill(String role, Sentence sentence, Argument argument, Participant participant) {
            used.addAll(argument.functions());
            byFunction.add(role + "=" + argument.function());
            fillings.add(new Filling(role, participant));
            addIncluded(sentence, participant, role);
            specific += isOneOf(participant, entry.concept().roles().get(role)) ? 1 : 0;
        }

        /** "Israeli tanks fired": who acts with what acts. */
        private void addOwner(Sentence sentence) {
            boolean isWanted = entry.concept().roles().containsKey(AGENT) && !hasRole(AGENT);
            for (Filling filling : isWanted ? List.copyOf(fillings) : List.<Filling>of()) {
                if (filling.role().equals(INSTRUMENT)) {
                    sentence.graph().below(filling.participant().head()).stream()
                            .filter(edge -> edge.is("amod") || edge.is("compound") || edge.relation().equals("nmod:poss"))
                            .map(edge -> participants.find(sentence, edge.dependent()))
                            .filter(owner -> owner.entity().isPresent() && admits(AGENT, sentence, owner))
                            .forEach(owner -> fillings.add(new Filling(AGENT, owner)));
                }
            }
        }

        /** "Weapons, including Storm Shadow missiles": what is included takes part as well. */
        private void addIncluded(Sentence sentence, Participant participant, String role) {
            for (Dependency edge : sentence.graph().below(participant.head())) {
                if (INCLUDING.contains(edge.relation())) {
                    Participant included = participants.find(sentence, edge.dependent());
                    if (included.entity().isPresent() && admits(role, sentence, included)) {
                        fillings.add(new Filling(role, included));
                    }
                }
            }
        }

        private boolean admits(String role, Sentence sentence, Participant participant) {
            boolean isTime = sentence.times().stream().anyMatch(time -> time.covers(participant.head()));
            if (role.equals(RelationProperty.OBJECT) && entry.concept() instanceof RelationProperty property
                    && property.value().isPresent()) {
                return switch (property.value().get()) {
                    case "date" -> isTime;
                    case "quantity" -> measures.find(sentence, participant.head())
                            .filter(measure -> property.units().contains(measure.unit())).isPresent();
                    default -> true;
                };
            }
            if (isTime) {
                return false;
            }
            List<String> wanted = entry.concept().roles().get(role);
            Optional<String> type = participant.type();
            if (type.isEmpty() && isEventive(sentence, participant.head())) {
                return wanted.isEmpty() || wanted.contains(TypeHierarchy.ROOT) || wanted.contains(EVENT)
                        || wanted.contains(Lexicon.PLAIN_EVENT);
            }
            boolean isName = participant.entity().filter(found -> found.mention().isName()).isPresent();
            return type.isEmpty() || wanted.isEmpty() || wanted.stream().anyMatch(want -> types.isA(type.get(), want)
                    || isName && types.isA(want, type.get()));
        }

        /** "The use of drones by the police": the light noun's own arguments take part. */
        private void expand(Sentence sentence, Argument argument, String role) {
            if (!participants.isLight(sentence, argument.head())) {
                return;
            }
            List<Participant> of = new ArrayList<>();
            for (Dependency edge : sentence.graph().below(argument.head())) {
                boolean isContent = edge.relation().equals("nmod:of") || edge.is("compound");
                boolean isUser = edge.relation().equals("nmod:poss") || edge.relation().equals("nmod:by");
                if (isContent) {
                    Participant content = participants.find(sentence, edge.dependent());
                    if (admits(role, sentence, content)) {
                        of.add(content);
                    }
                } else if (isUser && entry.concept().roles().containsKey("recipient") && !hasRole("recipient")) {
                    Participant user = participants.find(sentence, edge.dependent());
                    if (admits("recipient", sentence, user)) {
                        fillings.add(new Filling("recipient", user));
                    }
                }
            }
            if (!of.isEmpty()) {
                fillings.removeIf(filling -> filling.role().equals(role)
                        && filling.participant().head() == argument.head());
                of.forEach(content -> fillings.add(new Filling(role, content)));
            }
        }
    }

    private boolean isOneOf(Participant participant, List<String> wanted) {
        return participant.type().map(type -> wanted.stream()
                .anyMatch(want -> !want.equals(TypeHierarchy.ROOT) && types.isA(type, want))).orElse(false);
    }

    private boolean isEventive(Sentence sentence, int head) {
        return sentence.token(head).isVerb() || lexicon.listNouns(sentence.token(head)).stream()
                .anyMatch(entry -> entry.concept() instanceof EventClass);
    }
}
