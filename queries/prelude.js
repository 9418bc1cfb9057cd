// What every saved query, "quadwire gizmo" and the query page can use beside
// Gizmo's own g. The program puts the line "var BASE = …" before it.

// ── Names ──────────────────────────────────────────────────────────────────
// A node is written "<iri>"; these shorten the ones of this graph.

var ALL = g.V(); // as an argument of Out and In: any predicate

function e(id) { return "<" + BASE + "e/" + id + ">"; }       // e("Steve_Witkoff")
function p(relation) { return "<" + BASE + "p/" + relation + ">"; } // p("met"), p("leave_for")
function f(id) { return "<" + BASE + "f/" + id + ">"; }       // a fact by its id
function v(term) { return "<" + BASE + "v#" + term + ">"; }    // v("quote"), v("Claimed")

var RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
var TYPE = "<" + RDF + "type>";
var SUBJECT = "<" + RDF + "subject>", PREDICATE = "<" + RDF + "predicate>", OBJECT = "<" + RDF + "object>";
var LABEL = "<http://www.w3.org/2000/01/rdf-schema#label>";
var ALT_LABEL = "<http://www.w3.org/2004/02/skos/core#altLabel>";
var PROV = "http://www.w3.org/ns/prov#";
var BY = "<" + PROV + "wasAttributedTo>", SOURCE = "<" + PROV + "hadPrimarySource>", FROM = "<" + PROV + "wasDerivedFrom>";
var SCHEMA = "http://schema.org/";
var QUDT = "http://qudt.org/schema/qudt/";

function isFact(x) { return typeof x === "string" && x.startsWith("<" + BASE + "f/"); }
function isEntity(x) { return typeof x === "string" && (x.startsWith("<" + BASE + "e/") || x.startsWith("<" + BASE + "a/") && x.includes("#")); }

var quantities = {};

// isQuantity tells amounts from the other entities: "270 square miles" joins nobody.
function isQuantity(x) {
  if (!isEntity(x)) return false;
  if (!(x in quantities)) quantities[x] = one(x, "<" + QUDT + "numericValue>") !== null;
  return quantities[x];
}

// last is the part of an IRI after its last / or #: last(p("met")) is "met".
function last(iri) {
  var s = iri.slice(1, -1);
  return s.slice(Math.max(s.lastIndexOf("/"), s.lastIndexOf("#")) + 1);
}

// words is a relation as one reads it: "plans_to_leave_for" → "plans to leave for".
function words(relation) { return relation.split("_").join(" "); }

// ── Reading the graph ──────────────────────────────────────────────────────

// one is a property of a node, null where it has none; of several (a fact that
// two versions of an article hold) the same one every time.
function one(node, property) {
  var all = g.V(node).Out(property).ToArray();
  if (all.length < 2) return all.length ? all[0] : null;
  return all.sort(function (a, b) { return String(a) < String(b) ? -1 : 1; })[0];
}

var labels = {};

// label is a node as one reads it: a label, a slug with spaces, a literal as it is.
function label(node) {
  if (node === null || node === undefined) return null;
  if (isTime(node)) return day(node.unix());
  if (typeof node !== "string" || node[0] !== "<") return node;
  if (!(node in labels)) labels[node] = one(node, LABEL) || words(decodeURIComponent(last(node)));
  return labels[node];
}

function isTime(x) { return x !== null && typeof x === "object" && typeof x.unix === "function"; }

// seconds is a node's time property in Unix seconds, null where it has none.
function seconds(node, property) {
  var t = one(node, property);
  return isTime(t) ? t.unix() : null;
}

// day is Unix seconds as 2025-12-02.
function day(s) { return new Date(s * 1000).toISOString().slice(0, 10); }

// stretch is a half-open time [start, end) in Unix seconds, as short as it can be
// said: 2025, 2025-11, 2025-12-02, 2025-11-24/2025-12-01 (the last day is part of it).
function stretch(start, end) {
  if (start === null) return null;
  if (end === null || end <= start) return day(start);
  var a = new Date(start * 1000), b = new Date(end * 1000);
  var whole = start % 86400 === 0 && end % 86400 === 0;
  if (!whole) return day(start) === day(end - 1) ? a.toISOString().slice(0, 16) + "Z" : day(start) + "/" + day(end - 1);
  if (end - start === 86400) return day(start);
  if (a.getUTCDate() === 1 && b.getUTCDate() === 1) {
    var months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
    if (months === 1) return day(start).slice(0, 7);
    if (months === 12 && a.getUTCMonth() === 0) return day(start).slice(0, 4);
  }
  return day(start) + "/" + day(end - 86400);
}

// edge is the statement that a fact makes: {s, rel, o}, its plain edge where it
// has one (asserted is true), else what it keeps as evidence.
function edge(fact) {
  var d = g.V().Tag("s").LabelContext(fact).Out(ALL, "rel").TagValue();
  if (d !== null) return { s: d.s, rel: d.rel, o: d.id, asserted: true };
  return { s: one(fact, SUBJECT), rel: one(fact, PREDICATE), o: one(fact, OBJECT), asserted: false };
}

// factsOf calls see(fact, role) once for every fact and role that a node has in
// it: "subject", "object", "place", "recipient", "with" …, and "speaker".
function factsOf(node, see) {
  var seen = {};
  function once(fact, role) {
    var key = role + " " + fact;
    if (!seen[key]) { seen[key] = true; see(fact, role); }
  }
  g.V(node).LabelContext(ALL, "in").Out(ALL, "rel").ForEach(function (d) {
    if (isFact(d.in)) once(d.in, "subject");
  });
  g.V(node).LabelContext(ALL, "in").In(ALL, "rel").ForEach(function (d) {
    if (isFact(d.in)) once(d.in, "object");
    else if (isFact(d.id)) once(d.id, roleOf(d.rel));
  });
}

function roleOf(property) {
  switch (property) {
    case SUBJECT: return "subject";
    case OBJECT: return "object";
    case BY: case SOURCE: return "speaker";
  }
  var r = last(property);
  return r.startsWith("oblique_") ? words(r.slice(8)) : r;
}

// withBase calls see(fact) for the facts of these base relations: withBase(["meet"], …).
function withBase(bases, see) { withValue(v("base"), bases.map(p), see); }

// withVerb does so for base relations of these verbs, with whatever preposition:
// withVerb(["arrest"], …) sees "arrest", "arrest_in", "arrest_for" … Where only is
// given, and not null, it sees facts of that set only: see among.
function withVerb(verbs, see, only) {
  var bases = {};
  verbs.forEach(function (verb) { PREPOSITIONS.forEach(function (x) { bases[x ? verb + "_" + x : verb] = true; }); });
  var set = only ? Object.keys(only) : null;
  if (set === null || set.length > 500) { // then there are fewer facts of these verbs
    withBase(Object.keys(bases), function (fact) { if (set === null || only[fact]) see(fact); });
    return;
  }
  set.forEach(function (fact) {
    var base = one(fact, v("base"));
    if (base !== null && bases[last(base)]) see(fact);
  });
}

var PREPOSITIONS = ["", "in", "on", "at", "for", "by", "with", "to", "from", "of", "over", "against", "after", "into", "as", "between"];

// among is the facts in which an entity has a part, as the keys of an object;
// null where the entity is null: all facts. Those of the parameters are found by the
// program before the script begins: going through thousands takes Gizmo long.
function among(entity) {
  if (entity === null) return null;
  if (AMONG[entity]) return AMONG[entity];
  var facts = {};
  factsOf(entity, function (fact) { facts[fact] = true; });
  return facts;
}

// told tells whether a fact is told as one that took place, by the article or by
// a speaker.
function told(fact) {
  var m = one(fact, v("modality"));
  return (m === v("Actual") || m === v("Claimed")) && one(fact, v("polarity")) !== v("Negative");
}

// withModality does so for modalities: withModality(["Planned"], …).
function withModality(modalities, see) { withValue(v("modality"), modalities.map(v), see); }

function withValue(property, values, see) {
  var seen = {};
  values.forEach(function (x) {
    g.V(x).In(property).ForEach(function (d) {
      if (isFact(d.id) && !seen[d.id]) { seen[d.id] = true; see(d.id); }
    });
  });
}

// ── Rows ───────────────────────────────────────────────────────────────────

// during tells whether a fact's time touches [since, until) in Unix seconds; null
// is open. A fact without a time is in only where both are null.
function during(fact, since, until) {
  if (since === null && until === null) return true;
  var a = seconds(fact, v("eventStart"));
  if (a === null) return false;
  var b = seconds(fact, v("eventEnd"));
  if (b === null || b <= a) b = a + 1;
  return (since === null || b > since) && (until === null || a < until);
}

// when is a fact's time: the stretch where it is known, else the text's words.
function when(fact) {
  var a = seconds(fact, v("eventStart"));
  return a === null ? one(fact, v("timeText")) : stretch(a, seconds(fact, v("eventEnd")));
}

// speakers is who says so, outermost first: "Fox News > Marco Rubio"; null: the article itself.
function speakers(fact) {
  var chain = one(fact, v("attribution"));
  if (chain !== null) return chain;
  var who = one(fact, BY);
  return who === null ? null : label(who);
}

var articles = {};

// article is an article version on one line: "Al Jazeera, 2025-11-30: headline".
function article(version) {
  if (version === null) return null;
  if (!(version in articles)) {
    var publisher = label(one(version, "<" + SCHEMA + "publisher>"));
    var date = seconds(version, "<" + SCHEMA + "datePublished>");
    var title = one(version, "<" + SCHEMA + "headline>") || one(version, v("file"));
    var about = [publisher, date === null ? null : day(date)].filter(function (x) { return x; }).join(", ");
    articles[version] = [about, title].filter(function (x) { return x; }).join(": ") || last(version);
  }
  return articles[version];
}

// row is what every answer tells of a fact; more adds cells or overrides them.
function row(fact, more) {
  var modality = one(fact, v("modality"));
  var r = {
    fact: one(fact, LABEL),
    modality: modality === null ? null : last(modality).toLowerCase(),
    certainty: one(fact, v("certainty")),
    says: speakers(fact),
    when: when(fact),
    article: article(one(fact, FROM)),
    id: last(fact)
  };
  for (var k in more || {}) r[k] = more[k];
  return r;
}

// emit gives one row out.
function emit(fact, more) { g.Emit(row(fact, more)); }

// draw gives out a fact for the Visualize page: subject → relation → object, as
// two pairs of source and target. The relation's node is grey for what is
// actual, amber for what is claimed, green for what is to be, red for what is not.
function draw(fact) {
  function short(x) { var t = String(label(x)); return t.length > 36 ? t.slice(0, 34).trim() + " …" : t; }
  var x = edge(fact), modality = one(fact, v("modality"));
  if (x.s === null || x.rel === null) return;
  var color = modality === v("Claimed") ? "#D9A400" : modality === v("Actual") ? "#7A8288" : "#2E8B57";
  if (one(fact, v("polarity")) === v("Negative")) color = "#C0392B";
  var relation = { source: fact, source_label: words(last(x.rel)), source_color: color };
  g.Emit({ source: x.s, source_label: short(x.s), source_color: "#1F4E9E", target: fact, target_label: relation.source_label, target_color: color });
  if (x.o === true || x.o === null) return;
  relation.target = isFact(x.o) ? x.o : String(x.o);
  relation.target_label = isFact(x.o) ? words(last(edge(x.o).rel || x.o)) : short(x.o);
  relation.target_color = isEntity(x.o) ? "#1F4E9E" : "#9AA5AB";
  g.Emit(relation);
}
