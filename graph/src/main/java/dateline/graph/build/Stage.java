package dateline.graph.build;

/** The steps of a build, in the order in which they begin; from MAP to LOAD for some articles at a time. */
public enum Stage {
    READ, EXTRACT, RESOLVE, MAP, VALIDATE, LOAD, DERIVE
}
