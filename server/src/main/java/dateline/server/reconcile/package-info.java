/** The W3C Reconciliation Service API 0.2 over the entities of the graph: names in, IRIs out. */
package dateline.server.reconcile;
