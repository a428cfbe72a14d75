// A passkey that was not used is no error: say so in the page, and leave the console quiet.
document.addEventListener("allauth.error", (event) => {
  event.preventDefault();
  for (const words of document.querySelectorAll("[data-passkey-trouble]")) words.hidden = false;
});
