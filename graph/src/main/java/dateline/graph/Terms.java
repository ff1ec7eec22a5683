package dateline.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;

/** The terms that Dateline writes, and their prefixes. */
public final class Terms {

    public static final String DL = "https://w3id.org/dateline/ontology#";
    public static final String SCHEMA = "https://schema.org/";
    public static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    public static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String QUDT = "http://qudt.org/schema/qudt/";
    public static final String UNIT = "http://qudt.org/vocab/unit/";
    public static final String WIKIDATA = "http://www.wikidata.org/entity/";
    public static final String DBPEDIA = "http://dbpedia.org/resource/";
    public static final String OWL = "http://www.w3.org/2002/07/owl#";
    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    public static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    public static final String SH = "http://www.w3.org/ns/shacl#";

    /** The graph of all that depends on several articles. */
    public static final Node DERIVED = iri(DL + "derived");
    /** The graph of the ontology. */
    public static final Node ONTOLOGY = iri("https://w3id.org/dateline/ontology");

    /** The graph of what Wikidata says of entities. */
    public static final Node WIKIDATA_ANSWERS = iri(DL + "wikidata");

    public static final Node DESCRIPTION = iri(SCHEMA + "description");
    public static final Node LATITUDE = iri("http://www.w3.org/2003/01/geo/wgs84_pos#lat");
    public static final Node LONGITUDE = iri("http://www.w3.org/2003/01/geo/wgs84_pos#long");
    public static final Node INSTANCE_OF = iri("http://www.wikidata.org/prop/direct/P31");

    public static final Node TYPE = iri(RDF + "type");
    public static final Node SUBJECT = iri(RDF + "subject");
    public static final Node PREDICATE = iri(RDF + "predicate");
    public static final Node OBJECT = iri(RDF + "object");
    public static final Node LABEL = iri(RDFS + "label");
    public static final Node SUB_CLASS_OF = iri(RDFS + "subClassOf");
    public static final Node SAME_AS = iri(OWL + "sameAs");
    public static final Node PREF_LABEL = iri(SKOS + "prefLabel");
    public static final Node ALT_LABEL = iri(SKOS + "altLabel");
    public static final Node CLOSE_MATCH = iri(SKOS + "closeMatch");

    public static final Node NEWS_ARTICLE = iri(SCHEMA + "NewsArticle");
    public static final Node IDENTIFIER = iri(SCHEMA + "identifier");
    public static final Node HEADLINE = iri(SCHEMA + "headline");
    public static final Node DATE_PUBLISHED = iri(SCHEMA + "datePublished");
    public static final Node PUBLISHER = iri(SCHEMA + "publisher");
    public static final Node URL = iri(SCHEMA + "url");
    public static final Node GENERATED_BY = iri(PROV + "wasGeneratedBy");
    public static final Node WAS_DERIVED_FROM = iri(PROV + "wasDerivedFrom");
    public static final Node ACTIVITY = iri(PROV + "Activity");
    public static final Node ASSOCIATED_WITH = iri(PROV + "wasAssociatedWith");
    public static final Node SOFTWARE_AGENT = iri(PROV + "SoftwareAgent");
    public static final Node SOFTWARE_VERSION = iri(SCHEMA + "softwareVersion");

    public static final Node CONTEXT = iri(NIF + "Context");
    public static final Node STRING = iri(NIF + "OffsetBasedString");
    public static final Node IS_STRING = iri(NIF + "isString");
    public static final Node REFERENCE_CONTEXT = iri(NIF + "referenceContext");
    public static final Node BEGIN = iri(NIF + "beginIndex");
    public static final Node END = iri(NIF + "endIndex");
    public static final Node ANCHOR = iri(NIF + "anchorOf");
    public static final Node IDENT_REF = iri(ITSRDF + "taIdentRef");

    public static final Node EARLIEST = iri(SEM + "hasEarliestBeginTimeStamp");
    public static final Node LATEST = iri(SEM + "hasLatestEndTimeStamp");
    public static final Node QUANTITY_VALUE = iri(QUDT + "QuantityValue");
    public static final Node NUMERIC_VALUE = iri(QUDT + "numericValue");
    public static final Node HAS_UNIT = iri(QUDT + "hasUnit");

    public static final Node EVENT_CLASS = dl("Event");
    public static final Node CLAIM = dl("Claim");
    public static final Node EDGE = dl("Edge");
    public static final Node ATTRIBUTION = dl("Attribution");
    public static final Node ARTICLE = dl("article");
    public static final Node EVENT = dl("event");
    public static final Node CLAIMANT = dl("claimant");
    public static final Node UNNAMED = dl("Unnamed");
    public static final Node CUE = dl("cue");
    public static final Node FACTUALITY = dl("factuality");
    public static final Node CONFIDENCE = dl("confidence");
    public static final Node RULE = dl("rule");
    public static final Node TRIGGER = dl("trigger");
    public static final Node SOURCE = dl("source");
    public static final Node SOURCE_TEXT = dl("sourceText");
    public static final Node CONTENT_TEXT = dl("contentText");
    public static final Node MENTION_KIND = dl("mentionKind");
    public static final Node QUANTITY = dl("quantity");
    public static final Node TIME_TEXT = dl("timeText");
    public static final Node TENSE = dl("tense");
    public static final Node HELD_FROM = dl("heldFrom");
    public static final Node HELD_UNTIL = dl("heldUntil");
    public static final Node ASPECT = dl("aspect");
    public static final Node POSITION_TITLE = dl("positionTitle");
    public static final Node OF = dl("of");
    public static final Node STATUS = dl("status");
    public static final Node OUTLETS = dl("outlets");
    public static final Node DENIALS = dl("denials");
    public static final Node BELIEF = dl("belief");
    public static final Node EVIDENCE = dl("evidence");

    private Terms() {
    }

    public static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** A term of Dateline's ontology. */
    public static Node dl(String localName) {
        return iri(DL + localName);
    }

    /** Every prefix that the documentation uses, the data's own under {@code iris}' base. */
    public static PrefixMap prefixes(Iris iris) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("dl", DL);
        prefixes.put("ent", iris.base() + "entity/");
        prefixes.put("ev", iris.base() + "event/");
        prefixes.put("clm", iris.base() + "claim/");
        prefixes.put("art", iris.base() + "article/");
        prefixes.put("edge", iris.base() + "edge/");
        prefixes.put("schema", SCHEMA);
        prefixes.put("sem", SEM);
        prefixes.put("prov", PROV);
        prefixes.put("nif", NIF);
        prefixes.put("itsrdf", ITSRDF);
        prefixes.put("skos", SKOS);
        prefixes.put("qudt", QUDT);
        prefixes.put("unit", UNIT);
        prefixes.put("wd", WIKIDATA);
        prefixes.put("wdt", "http://www.wikidata.org/prop/direct/");
        prefixes.put("dbr", DBPEDIA);
        prefixes.put("owl", OWL);
        prefixes.put("rdf", RDF);
        prefixes.put("rdfs", RDFS);
        prefixes.put("xsd", XSD);
        PrefixMap map = PrefixMapFactory.create();
        prefixes.forEach(map::add);
        return map;
    }
}
