// Signing in on another page gives this one a new token: take it along, so that "Go on" is pressed once.
document.querySelectorAll("form[data-fresh]").forEach((form) => {
  form.addEventListener("submit", () => {
    const cookie = document.cookie.split("; ").find((pair) => pair.startsWith(`${form.dataset.fresh}=`));
    const token = form.elements.namedItem("csrfmiddlewaretoken");
    if (cookie && token) token.value = cookie.slice(form.dataset.fresh.length + 1);
  });
});
