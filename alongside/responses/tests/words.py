"""What people write, one for each verdict of the gate."""

KIND = "I read this twice. Wren is a beautiful name."
ASKED = "At least it was early."
ABUSE = "You are a stupid bitch and you killed your baby."
DESPAIR = "I want to die too, I am going to kill myself tonight."
