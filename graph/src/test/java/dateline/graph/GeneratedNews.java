package dateline.graph;

import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.EventTime;
import dateline.extractor.model.Factuality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Any number of invented news, always the same: people with full names, variants and lone surnames, countries, weapons
 * and cities; new people and new events come as the number of documents grows, as in a real archive.
 */
public final class GeneratedNews {

    private static final long SEED = 7;
    private static final int PER_DAY = 20;
    private static final int SENTENCES = 6;
    /** As short news have: events, things that are only described, words. */
    private static final int LONG_SENTENCES = 20;
    private static final int DESCRIBED = 10;
    private static final int WORDS = 300;
    private static final String[] GIVEN = {"Ada", "Bela", "Cora", "Dario", "Edna", "Falk", "Greta", "Hugo", "Ilse", "Jona"};
    private static final String[] SYLLABLES = {"ka", "lo", "mi", "ra", "tu", "ve", "zo", "ne", "pi", "du"};
    private static final String[] COUNTRIES = {"Norland", "Sudria", "Estmark", "Westria", "Midgard", "Ostania"};
    private static final String[] WEAPONS = {"Hawk", "Lance", "Sting", "Mace"};
    private static final String[] CITIES = {"Elmport", "Oakford", "Ashby", "Yewton", "Firham"};

    private GeneratedNews() {
    }

    public static List<DocumentFacts> documents(int number) {
        return IntStream.range(0, number).mapToObj(i -> document(i, number)).toList();
    }

    /** One of a number of articles as long as short news. */
    public static DocumentFacts article(int index, int number) {
        SplittableRandom random = new SplittableRandom(SEED + index);
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            more.append(' ').append(SYLLABLES[random.nextInt(10)]).append(SYLLABLES[random.nextInt(10)])
                    .append(SYLLABLES[random.nextInt(10)]);
        }
        for (int i = 0; i < DESCRIBED; i++) {
            more.append(" officials ").append(i);
        }
        Facts facts = document(index, number, LONG_SENTENCES, more.toString());
        for (int i = 0; i < DESCRIBED; i++) {
            facts.described("d" + i, "officials " + i, "Organization");
        }
        return facts.done();
    }

    private static DocumentFacts document(int index, int number) {
        return document(index, number, SENTENCES, "").done();
    }

    private static Facts document(int index, int number, int sentences, String more) {
        SplittableRandom random = new SplittableRandom(SEED + index);
        LocalDate day = LocalDate.of(2031, 1, 1).plusDays(index / PER_DAY);
        String person = person(random.nextInt(index / 5 + 3));
        String lone = random.nextInt(3) == 0 ? person.substring(person.indexOf(' ') + 1) : person;
        String agent = COUNTRIES[random.nextInt(COUNTRIES.length)];
        String other = COUNTRIES[random.nextInt(COUNTRIES.length)];
        String weapon = WEAPONS[random.nextInt(WEAPONS.length)] + " " + (1 + random.nextInt(number / 20 + 1));
        String city = CITIES[random.nextInt(CITIES.length)];
        String text = lone + " let " + agent + " use " + weapon + " on " + other + " near " + city + " and said so on "
                + day + "." + more;
        Facts facts = Facts.of(String.format("%05d.txt", index), "Outlet " + index % 30, day, text);
        facts.named("p", lone, "Person").linked("a", agent, "Country", "Q" + (100 + agent.length()) + agent.charAt(0) % 10,
                agent).named("w", weapon, "Weapon").named("c", city, "City");
        List<String> agents = new ArrayList<>(List.of("p", "a"));
        for (int i = 0; i < sentences; i++) {
            String by = agents.get(random.nextInt(agents.size()));
            Optional<EventTime> time = random.nextInt(3) == 0 ? facts.time(day.toString(), day.toString(), day.toString())
                    : Optional.empty();
            Factuality factuality = Factuality.values()[random.nextInt(Factuality.values().length)];
            String words = by.equals("p") ? lone : agent;
            switch (random.nextInt(4)) {
                case 0 -> facts.event("v" + i, "Authorization", "let", factuality, time, facts.role("agent", by, words),
                        facts.role("theme", "w", weapon), facts.role("recipient", "a", agent));
                case 1 -> facts.event("v" + i, "Attack", "use", factuality, time, facts.role("agent", by, words),
                        facts.role("instrument", "w", weapon), facts.role("place", "c", city));
                case 2 -> facts.event("v" + i, "Statement", "said", factuality, time, facts.role("agent", by, words));
                default -> facts.event("v" + i, "Deployment", "use", factuality, time, facts.role("theme", "w", weapon),
                        facts.role("destination", "c", city));
            }
        }
        return facts;
    }

    /** Ten bear each given name with another surname, then surnames come again with other given names. */
    private static String person(int index) {
        String surname = SYLLABLES[index % 10] + SYLLABLES[index / 10 % 10] + SYLLABLES[index / 100 % 10] + "n";
        return GIVEN[(index / 7 + index) % GIVEN.length] + " " + Character.toUpperCase(surname.charAt(0))
                + surname.substring(1);
    }
}
