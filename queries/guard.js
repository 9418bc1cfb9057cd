// Stands between a stranger's script and Gizmo: g, and the functions that make
// values, look the same but check their arguments before Gizmo sees them. Gizmo
// itself panics on some, g.V().Out({}) among them, and that ends the process.
//
// run(source) evaluates a script and gives out the value of its last line, so
// that g.V().Count() shows its number and a path without .All() its nodes.
var run = (function (world) {
  "use strict";
  var raw = world.g, evaluate = world.eval;

  // Built-in functions as they are now: the script may put others in their place.
  var uncurry = Function.prototype.bind.bind(Function.prototype.call);
  var has = uncurry(WeakMap.prototype.has), get = uncurry(WeakMap.prototype.get), set = uncurry(WeakMap.prototype.set);
  var time = uncurry(Date.prototype.getTime), iso = uncurry(Date.prototype.toISOString);
  var apply = Reflect.apply, isArray = Array.isArray, keys = Object.keys, make = Object.create, finite = isFinite;
  var text = String, Wrong = TypeError, DateOf = Date, slice = uncurry(Array.prototype.slice);

  var paths = new WeakMap();   // what the script holds -> Gizmo's path
  var values = new WeakMap();  // Gizmo's values: iri("x"), a time -> true
  var filters = new WeakMap(); // Gizmo's filters: gt(5) -> true
  var oneWay = new WeakMap();  // paths that Gizmo cannot walk backwards -> true
  var gave = false;            // the script has given something out

  function wrong(method, want, got) {
    var is = got === "" ? "an empty string" : got === null ? "null" : isArray(got) ? "an array" : typeof got === "object" ? "an object" : "a " + typeof got;
    throw new Wrong(method + " takes " + want + ", not " + is);
  }

  function isDate(v) {
    try { time(v); return true; } catch (x) { return false; }
  }

  function isValue(v) {
    switch (typeof v) {
      case "string": return v !== ""; // Gizmo takes the empty string for no value at all
      case "boolean": return true;
      case "number": return finite(v);
    }
    return v !== null && typeof v === "object" && (has(values, v) || isDate(v));
  }

  function isPath(v) { return v !== null && typeof v === "object" && has(paths, v); }

  // list is v's elements checked one by one, in an array that is ours.
  function list(method, v, check) {
    var out = [];
    for (var i = 0; i < v.length; i++) out[i] = check(method, v[i]);
    return out;
  }

  // Kinds of arguments: each checks one and gives what Gizmo may have.
  var kinds = {
    value: function (method, v) { return isValue(v) ? v : wrong(method, "a node or value", v); },
    via: function (method, v) {
      if (v === null || v === undefined || isValue(v)) return v;
      if (isPath(v)) return get(paths, v);
      if (isArray(v)) return list(method, v, kinds.node);
      return wrong(method, "a predicate, a path or an array of them", v);
    },
    node: function (method, v) { return isValue(v) ? v : wrong(method, "predicates", v); },
    step: function (method, v) { return isPath(v) ? get(paths, v) : isValue(v) ? v : wrong(method, "a predicate or a path", v); },
    tag: function (method, v) { return typeof v === "string" ? v : wrong(method, "a tag, which is a string", v); },
    tags: function (method, v) { return isArray(v) ? list(method, v, kinds.tag) : kinds.tag(method, v); },
    path: function (method, v) { return isPath(v) ? get(paths, v) : wrong(method, "a path", v); },
    test: function (method, v) {
      return v !== null && typeof v === "object" && has(filters, v) ? v : isValue(v) ? v : wrong(method, "a value, or a filter such as gt(5)", v);
    },
    filter: function (method, v) {
      return v !== null && typeof v === "object" && has(filters, v) ? v : wrong(method, "filters such as gt(5)", v);
    },
    number: function (method, v) { return typeof v === "number" && finite(v) ? v : wrong(method, "a number", v); },
    text: function (method, v) { return typeof v === "string" ? v : wrong(method, "a string", v); },
    depth: function (method, v) { return typeof v === "number" && finite(v) ? v : kinds.tags(method, v); },
    flag: function (method, v) { return typeof v === "boolean" ? v : wrong(method, "true or false", v); }
  };

  // checked is the arguments by their kinds; the last kind serves all that follow
  // where it ends in "*".
  function checked(method, spec, args) {
    var out = [];
    for (var i = 0; i < args.length; i++) {
      var k = spec[i < spec.length ? i : spec.length - 1];
      if (k === undefined || i >= spec.length && k[k.length - 1] !== "*") throw new Wrong(method + " takes " + spec.length + " arguments, not " + args.length);
      out[i] = kinds[k[k.length - 1] === "*" ? k.slice(0, -1) : k](method, args[i]);
    }
    return out;
  }

  function wrap(path) {
    var o = make(proto);
    set(paths, o, path);
    return o;
  }

  // Gizmo cannot turn round a step from a node to its labels or predicates.
  function turns(method, path) {
    if (has(oneWay, path)) throw new Wrong(method + " cannot go back over Labels, InPredicates or OutPredicates");
  }

  // taken is what Gizmo gives back, in objects of the script's own.
  function taken(v) {
    if (v === null || v === undefined || typeof v !== "object") return v;
    if (typeof v.unix === "function") { set(values, v, true); return v; }
    var out, i;
    if (isArray(v)) {
      for (out = [], i = 0; i < v.length; i++) out[i] = taken(v[i]);
      return out;
    }
    var names = keys(v);
    for (out = {}, i = 0; i < names.length; i++) out[names[i]] = taken(v[names[i]]);
    return out;
  }

  // plain is a value to be given out as JSON has it.
  function plain(v, depth) {
    switch (typeof v) {
      case "string": case "boolean": return v;
      case "number": return finite(v) ? v : null;
      case "bigint": return text(v);
      case "undefined": return null;
      case "function": case "symbol": throw new Wrong("Emit cannot give out a " + typeof v);
    }
    if (v === null) return v;
    if (isPath(v)) throw new Wrong("Emit cannot give out a path: say path.ToArray()");
    if (has(values, v)) return typeof v.unix === "function" ? iso(new DateOf(v.unix() * 1000)) : text(v);
    if (isDate(v)) return finite(time(v)) ? iso(v) : null;
    if (depth > 50) throw new Wrong("Emit cannot give out an object that holds itself, or is 50 levels deep");
    var out, i;
    if (isArray(v)) {
      for (out = [], i = 0; i < v.length; i++) out[i] = plain(v[i], depth + 1);
      return out;
    }
    var names = keys(v);
    for (out = {}, i = 0; i < names.length; i++) {
      if (typeof v[names[i]] !== "function") out[names[i]] = plain(v[names[i]], depth + 1);
    }
    return out;
  }

  function method(name, spec, result) {
    return function () {
      if (!isPath(this)) throw new Wrong(name + " belongs to a path: g.V()." + name + "(…)");
      var path = get(paths, this), args = checked(name, spec, arguments);
      if (name === "Back") turns(name, path);
      if (name === "FollowR" && args.length) turns(name, args[0]);
      gave = gave || name === "All" || name === "GetLimit";
      var r = apply(path[name], path, args);
      if (name === "Labels" || name === "InPredicates" || name === "OutPredicates" || has(oneWay, path) ||
        (name === "Follow" || name === "FollowR") && args.length && has(oneWay, args[0])) {
        if (result === wrap) set(oneWay, r, true);
      }
      return result(r);
    };
  }

  function forEach() {
    if (!isPath(this)) throw new Wrong("ForEach belongs to a path");
    var path = get(paths, this), args = slice(arguments), f = args[args.length - 1];
    if (typeof f !== "function") return wrong("ForEach", "a function", f);
    var call = function (d) { return f(taken(d)); };
    return path.ForEach.apply(path, args.length > 1 ? [kinds.number("ForEach", args[0]), call] : [call]);
  }

  // define puts a method under its two names, ForEach and forEach.
  function define(on, name, f) {
    on[name] = f;
    on[name[0].toLowerCase() + name.slice(1)] = f;
  }

  var steps = {
    Is: ["value*"], In: ["via", "tags*"], Out: ["via", "tags*"], Both: ["via", "tags*"],
    Follow: ["path"], FollowR: ["path"], FollowRecursive: ["step", "depth", "tags*"],
    And: ["path"], Intersect: ["path"], Union: ["path"], Or: ["path"], Except: ["path"], Difference: ["path"],
    Back: ["tag"], Tag: ["tag*"], As: ["tag*"],
    Has: ["step", "test*"], HasR: ["step", "test*"],
    Save: ["step", "tag"], SaveR: ["step", "tag"], SaveOpt: ["step", "tag"], SaveOptR: ["step", "tag"],
    Unique: [], Labels: [], InPredicates: [], OutPredicates: [], SaveInPredicates: ["tag"], SaveOutPredicates: ["tag"],
    LabelContext: ["via", "tags*"], Filter: ["filter*"], Limit: ["number"], Skip: ["number"]
  };
  var ends = { All: [], GetLimit: ["number"], ToArray: ["number"], TagArray: ["number"], ToValue: [], TagValue: [], Count: [] };
  var proto = {}, name;
  for (name in steps) define(proto, name, method(name, steps[name], wrap));
  for (name in ends) define(proto, name, method(name, ends[name], taken));
  define(proto, "ForEach", forEach);
  define(proto, "Map", forEach);

  var graph = {};
  define(graph, "V", function () { return wrap(apply(raw.V, raw, checked("V", ["value*"], arguments))); });
  define(graph, "M", function () { return wrap(raw.M()); });
  define(graph, "Emit", function (v) { gave = true; raw.Emit(plain(v, 0)); });
  define(graph, "IRI", function (s) { return value(raw.IRI(kinds.text("IRI", s))); });
  graph.Vertex = graph.vertex = graph.V;
  graph.Morphism = graph.morphism = graph.M;
  graph.Uri = graph.uri = graph.IRI;
  define(graph, "AddNamespace", function (a, b) { raw.AddNamespace(kinds.text("AddNamespace", a), kinds.text("AddNamespace", b)); });
  define(graph, "AddDefaultNamespaces", function () { raw.AddDefaultNamespaces(); });
  define(graph, "LoadNamespaces", function () { raw.LoadNamespaces(); });
  world.g = world.graph = graph;

  function value(v) { set(values, v, true); return v; }
  function filter(v) { set(filters, v, true); return v; }
  function maker(name, spec, keep) {
    var f = world[name];
    world[name] = function () { return keep(apply(f, undefined, checked(name, spec, arguments))); };
  }
  ["iri", "bnode", "raw", "str"].forEach(function (n) { maker(n, ["text"], value); });
  ["lang", "typed"].forEach(function (n) { maker(n, ["text", "text"], value); });
  ["lt", "lte", "gt", "gte"].forEach(function (n) { maker(n, ["value"], filter); });
  maker("like", ["text"], filter);
  var regex = world.regex;
  world.regex = function (v, refs) {
    if (refs !== undefined) return filter(regex(kinds.text("regex", v), kinds.flag("regex", refs)));
    return filter(regex(kinds.text("regex", v)));
  };

  return function (source) {
    var v = evaluate(source);
    if (gave) return null;
    if (isPath(v)) get(paths, v).All();
    else if (typeof v === "number" || typeof v === "string" || typeof v === "boolean") raw.Emit(plain(v, 0));
    return null;
  };
})(this);
