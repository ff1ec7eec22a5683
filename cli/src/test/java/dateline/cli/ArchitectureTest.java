package dateline.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The modules point one way, and the two large libraries stay where they belong. */
@AnalyzeClasses(packages = "dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule modulesPointOneWay = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("cli").definedBy("dateline.cli..")
            .layer("server").definedBy("dateline.server..")
            .layer("graph").definedBy("dateline.graph..")
            .layer("extractor").definedBy("dateline.extractor..")
            .whereLayer("cli").mayNotBeAccessedByAnyLayer()
            .whereLayer("server").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("graph").mayOnlyBeAccessedByLayers("server", "cli")
            .whereLayer("extractor").mayOnlyBeAccessedByLayers("graph", "server", "cli");

    @ArchTest
    static final ArchRule coreNlpStaysInTheExtractor = noClasses().that().resideOutsideOfPackage("dateline.extractor..")
            .should().dependOnClassesThat().resideInAPackage("edu.stanford..");

    @ArchTest
    static final ArchRule jenaStaysInGraphAndServer = noClasses()
            .that().resideInAnyPackage("dateline.extractor..", "dateline.cli..")
            .should().dependOnClassesThat().resideInAPackage("org.apache.jena..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("dateline.(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingIsPrintedButByTheCommandLine = noClasses()
            .that().resideOutsideOfPackage("dateline.cli..")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err");
}
