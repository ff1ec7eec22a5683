package dateline.graph.build;

/** The steps of a build, in their order. */
public enum Stage {
    READ, EXTRACT, RESOLVE, MAP, VALIDATE, DERIVE, LOAD
}
