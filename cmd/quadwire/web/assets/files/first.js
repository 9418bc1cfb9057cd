// Before Cayley's own script: what its editor shows on a first visit.
(function () {
  if (localStorage.getItem("cayleySavedQueriesgraphql") !== null) return;
  localStorage.setItem("cayleySavedQueriesgizmo",
    "// The first 40 facts: Run Query shows them as source and target pairs,\n" +
    "// the Visualize page draws them. The Start page has more to try.\n" +
    "g.V(v(\"Fact\")).In(TYPE).ForEach(40, function (d) { draw(d.id) })");
  localStorage.setItem("cayleySavedQueriesmql", "[{\n  \"id\": null\n}]");
  localStorage.setItem("cayleySavedQueriesgraphql", "{\n  nodes(first: 10){\n    id\n  }\n}");
})();

// The visualiser's layout pulls neighbours together until their names overlap;
// without its logarithmic mode they keep their distance.
if (window.sigma) {
  var startLayout = sigma.prototype.startForceAtlas2;
  sigma.prototype.startForceAtlas2 = function () {
    startLayout.call(this);
    var settings = this.forceatlas2.p;
    setTimeout(function () { settings.linLogMode = false; settings.gravity = 0.3; settings.scalingRatio = 20; }, 0);
  };
}
