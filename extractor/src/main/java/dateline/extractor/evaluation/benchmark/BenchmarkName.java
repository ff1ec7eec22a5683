package dateline.extractor.evaluation.benchmark;

import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.lexicon.Lexicon;

import java.util.function.Supplier;

/** The benchmarks that Dateline knows. */
public enum BenchmarkName {
    DWIE(() -> Dwie.load(Lexicon.load().types())),
    KNOWLEDGENET(() -> KnowledgeNet.load(Lexicon.load())),
    ELEVANT(() -> new Elevant(Lexicon.load().grammar().companyForms())),
    PLOVER(() -> Plover.load(Lexicon.load(), Gazetteer.load())),
    POLNEAR(PolNeAR::new);

    private final Supplier<Benchmark> loader;

    BenchmarkName(Supplier<Benchmark> loader) {
        this.loader = loader;
    }

    public Benchmark load() {
        return loader.get();
    }
}
