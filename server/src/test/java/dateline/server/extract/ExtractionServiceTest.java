package dateline.server.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.DocumentFacts;
import dateline.graph.Iris;
import dateline.graph.export.FactsExport;
import dateline.graph.ontology.Vocabulary;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ExtractionServiceTest {

    private static final ExtractionTools TOOLS = new ExtractionTools(
            document -> new DocumentFacts(document, List.of(), List.of(), List.of(), List.of(), List.of()),
            new FactsExport(Vocabulary.of(Lexicon.load()), Iris.withDefaultBase(), "test"));

    private final AtomicInteger loads = new AtomicInteger();

    private ExtractionService service(int running, int waiting, Duration patience) {
        return new ExtractionService(() -> {
            loads.incrementAndGet();
            return TOOLS;
        }, new ExtractionLimits(100, running, waiting, patience));
    }

    private static String answer(ExtractionService service, String answer) throws RefusedException {
        return service.run(tools -> answer);
    }

    @Test
    void loadsTheToolsAtTheFirstTextAndOnlyOnce() throws Exception {
        try (ExtractionService service = service(2, 2, Duration.ofSeconds(10))) {
            assertThat(service.state()).isEqualTo(ExtractionService.State.COLD);
            assertThat(loads).hasValue(0);

            assertThat(answer(service, "a")).isEqualTo("a");
            assertThat(answer(service, "b")).isEqualTo("b");

            assertThat(service.state()).isEqualTo(ExtractionService.State.READY);
            assertThat(loads).hasValue(1);
        }
    }

    @Test
    void refusesMoreThanMayWaitAndTakesTextsAgainAfterwards() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (ExtractionService service = service(1, 1, Duration.ofSeconds(30));
                ExecutorService callers = Executors.newFixedThreadPool(4)) {
            Future<String> running = callers.submit(() -> service.run(tools -> hold(begun, end)));
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            CompletionService<String> three = new ExecutorCompletionService<>(callers);
            for (int i = 0; i < 3; i++) {
                three.submit(() -> service.run(tools -> "waited"));
            }
            assertRefused(three.take());
            assertRefused(three.take());

            end.countDown();
            assertThat(running.get()).isEqualTo("first");
            assertThat(three.take().get()).isEqualTo("waited");
            assertThat(answer(service, "later")).isEqualTo("later");
        }
    }

    private static void assertRefused(Future<String> result) {
        assertThatThrownBy(result::get).cause().isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.retryAfter()).isPresent();
            assertThat(refused).hasMessageContaining("try again");
        });
    }

    private static String hold(CountDownLatch begun, CountDownLatch end) {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return "first";
    }

    @Test
    void saysThatSomethingTakesTooLong() {
        try (ExtractionService service = service(1, 1, Duration.ofMillis(50))) {
            assertThatThrownBy(() -> service.run(tools -> hold(new CountDownLatch(1), new CountDownLatch(1))))
                    .isInstanceOf(RefusedException.class).hasMessageContaining("shorter text");
        }
    }

    @Test
    void triesToLoadAgainAfterAFailure() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        try (ExtractionService service = new ExtractionService(() -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("no models");
            }
            return TOOLS;
        }, ExtractionLimits.standard())) {
            assertThatThrownBy(() -> service.run(tools -> "a")).hasMessageContaining("no models");
            assertThat(service.state()).isEqualTo(ExtractionService.State.COLD);
            assertThat(answer(service, "b")).isEqualTo("b");
        }
    }
}
