// Cayley's pages take the query to show from the browser's storage; a link with
// data-script puts its script there first.
document.addEventListener("click", function (event) {
  var link = event.target.closest("[data-script]");
  if (!link) return;
  localStorage.setItem("cayleySavedQueriesgizmo", link.dataset.script);
  localStorage.setItem("cayleySavedQueriesmql", localStorage.getItem("cayleySavedQueriesmql") || "[{\n  \"id\": null\n}]");
  localStorage.setItem("cayleySavedQueriesgraphql", localStorage.getItem("cayleySavedQueriesgraphql") || "{\n  nodes(first: 10){\n    id\n  }\n}");
  localStorage.setItem("cayleyQueryLang", "gizmo");
});
