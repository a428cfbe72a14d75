"""Why the gate stops, said to the writer: about the words, never about who wrote them, and with
a better direction. None of these is a sentence to send on.

Plain English by rule name. A site translates by the exact sentence, so a change here is a change
to every catalogue.
"""


def _(words: str) -> str:
    """Marks a sentence for the translator. The gate itself speaks no other language."""
    return words


BECAUSE: dict[str, str] = {
    "minimising.at_least": _(
        "“At least” can make the loss sound smaller than it is, so it may be kinder "
        "to leave that part out and stay with what was lost."
    ),
    "minimising.meant": _(
        "Words about a reason or a plan of nature can sound as if this loss were right, "
        "so it may help to say only that it is sad."
    ),
    "minimising.again": _(
        "Talk of another baby can sound as if this one could be replaced, "
        "so you could stay with the one who is missed."
    ),
    "minimising.have_another": _(
        "Pointing to what someone still has can make it harder to say what they miss, "
        "so you could leave that out and speak of this loss alone."
    ),
    "minimising.early": _(
        "Words about how small or how early can sound as if there was little to lose, "
        "so you could leave the size of it to the one who tells."
    ),
    "minimising.move_on": _(
        "Grief keeps its own time, so words about being done with it "
        "could make way for being there as long as it lasts."
    ),
    "minimising.be_strong": _(
        "Asking for strength or good cheer can feel like one more task, "
        "so you could make room for whatever is felt today."
    ),
    "minimising.compare": _(
        "Setting one loss beside another can sound as if there were a scale, "
        "so you could speak of this one alone."
    ),
    "minimising.common": _(
        "A loss that happens often still happens to one person at a time, "
        "so you could leave the numbers out and speak to that person."
    ),
    "minimising.time": _(
        "Promises that time will mend it can feel far away today, "
        "so you could offer company for now."
    ),
    "blame.question": _(
        "A question about what was done before a loss can be heard as blame, "
        "so you could leave the cause alone and say that you care."
    ),
    "blame.should_have": _(
        "Words about what could have been done otherwise weigh heavily after a loss, "
        "so you could leave the past as it is and be kind to today."
    ),
    "blame.cause": _(
        "Guessing at a cause can sound as if someone were at fault, "
        "so you could leave the why to them and their doctors."
    ),
    "blame.malice": _(
        "These words put the death on the person who grieves, and that wounds, "
        "so the kinder thing is to leave them unsaid."
    ),
    "advice.should": _(
        "Advice can feel like a list of duties when it was not asked for, "
        "so you could offer your time or an ear instead."
    ),
    "advice.tips": _(
        "A tip can sound as if grief were a problem with an answer, "
        "so it may help to keep it until someone asks."
    ),
    "advice.medical": _(
        "Talk of tests and tablets is better left to the people who know the case, "
        "so you could simply be there."
    ),
    "self_centring.feelings": _(
        "These words turn towards your own hurt, which is real, "
        "so you could write it down for yourself and keep this space for theirs."
    ),
    "self_centring.same": _(
        "Two griefs are seldom the same, so you could leave the likeness out "
        "and listen to how this one is."
    ),
    "self_centring.long": _(
        "Your own story is worth a page of its own, "
        "so here you could keep it to a line and turn back to theirs."
    ),
    "faith.plan": _(
        "A plan or a wish of God can be hard to hear for someone who wanted their baby here, "
        "so you could say that you are sad with them."
    ),
    "faith.place": _(
        "Not everyone finds comfort in heaven, and few feel that any place is better, "
        "so you could wait until they speak of it first."
    ),
    "faith.duty": _(
        "Being told to believe or to pray can feel like a test at a hard time, "
        "so you could keep your own faith as a quiet support."
    ),
    "prying.details": _(
        "This asks for details that may hurt to tell, "
        "so you could leave it to them what they want to share."
    ),
    "prying.body": _(
        "What the body went through is very private, "
        "so you could leave it to them whether they speak of it."
    ),
    "prying.plans": _(
        "A question about plans for more children can hurt, "
        "so you could let them bring it up if they ever wish to."
    ),
    "prying.pictures": _(
        "A picture is theirs to show, so you could leave it to them whether they want to."
    ),
    "hostile.abuse": _(
        "These words would hurt someone who is grieving, "
        "so the kinder thing is to leave them out or to keep quiet."
    ),
    "hostile.doubt": _(
        "Doubt about whether a loss is real or worth telling cuts deep, "
        "so the kinder thing is to keep quiet here."
    ),
    "hostile.threat": _(
        "These words can be read as a threat or a wish for harm, so they cannot reach anyone here."
    ),
    "hostile.slur": _(
        "This word is used to hurt people for who they are, so it is better left out altogether."
    ),
    "promotion.selling": _(
        "This reads like something for sale, and a story of loss is no place for that, "
        "so you could leave it out and write a few words of care."
    ),
    "promotion.link": _(
        "A link can lead anywhere, so it is safer to leave it out and say the main thing in words."
    ),
    "personal_data.contact": _(
        "A number or an address can end up in the wrong hands, so it is safer to leave it out."
    ),
    "personal_data.person": _(
        "These words could show who or where somebody is, "
        "so it is safer to leave names and places out."
    ),
    "pressure.contact": _(
        "Moving to another place to talk can put someone at risk, "
        "so you could keep your support here."
    ),
    "pressure.money": _(
        "Money and grief together can put people at risk, so it is better left out of a reply."
    ),
    "pressure.secrecy": _(
        "Being asked to keep a secret can leave someone alone with it, "
        "so you could write in a way that anyone they trust may read."
    ),
}
