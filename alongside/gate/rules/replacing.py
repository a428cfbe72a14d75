"""Minimising by replacing: another baby to come, or one that is already there."""

from alongside.gate.rule import rule

RULES = (
    rule(
        "minimising.again",
        """
        (you|u|ye|you'll|you two|you guys|you both|they|ye's) ..2 (try|trying|go) (again|for
            another|for one more|once more) !(or never|is nobody's|if and when)
        (you'll|you|u|youll|ye'll|you're|you are) ..3 (have|get|make|having|give him|give her|be
            blessed with|conceive) ..1 (another|more|other|others|plenty|a healthy|healthy|a
            rainbow|twins|loads|lots|many) (baby|babies|one|ones|child|children|kids|more|bairn*|
            son|boy|girl|daughter|little|healthy|rainbow|chance*|.|soon|some|of|pregnan*|
            opportunit*)
        (you'll|you|you're) ..2 (have|get|make) (more|others|another) .
        (you'll|you will|you're going to|youll|ye'll) ..2 be (pregnant|expecting|a mum|a mom|a
            mother|a mummy|a mama|a dad|a parent|parents|mums|a mommy|holding) (again|by|soon|
            before|one day|in no time|some day|someday|next|a baby|yet|your|in your)
        (you'll|you will) ..1 (fall|get) pregnant
        (there's|there is|there will be|there'll be|theres|better luck) ..2 next (time|one|year|
            pregnancy)
        (there will|there'll|there'll) be (another|other|more|others) (baby|babies|one|ones|
            chance*|pregnan*|time*|.)
        (there's|there is|you have|you've|you've got|theres) ..2 (time|years|chance|chances|day|
            tries) (for|to have|to try|to make|waiting|left|ahead) ..2 (more|another|again|baby|
            babies|kids|children|you)
        (plenty|lots|loads|bags) of time
        (loads|plenty|lots|enough) ..1 (time|years) (left|ahead|yet|to have|to try|for)
        (you're|you are|ur|u r|your|u are|ye're|youre|you) ..1 (still|so|very|both)? (young|young
            yet|only young) !(love|life|couple who|son|man|lady|woman|boy|girl|daughter|baby|one|
            ones|family|and i could)
        (another|a second|a new) (chance|baby|one) (waiting|is coming|will come|is on|soon|around|
            on the way)
        (have|had|get|give) you ..1 (another|a new|a healthy|a rainbow) (baby|one|child) (soon|
            again|next|very)
        (rainbow|healthy|next|new) baby (is|will|soon|before|coming|next|on|by|in)
        (it|it'll|it will|your time|your turn|your day|your miracle) (happen|will happen|come|will
            come|is coming) (for you|soon|again|next|when|one day|eventually|one|.)
        (next time|the next one|next one) (will|it|you|round|should|it'll|might|is|is going)
        (the|your|a) next (one|baby|pregnancy) (will|is|should|might|could|is going)
        (you can|you could|you could always|you can always|could always|can always|there's always|
            there is always|have you considered|have you thought about) just? (adopt|adopting|
            adoption|ivf|foster|fostering|surrogacy|use a surrogate|get a surrogate)
        (now|at least|so|because) ..1 you know ..2 (works|can get pregnant|can conceive|fertile|
            are able|it's possible)
        (everything|your body|it all|plumbing|the plumbing) works
        (and|she|he|then|they|but) ..3 (went on to have|went on and had|now has|has now|has had|
            had) ..2 (healthy|kids|children|babies|twins|girls|boys|sons|daughters) (so|.|now|
            there|after|since|don't|you|and|it|to|all|one)
        (she|he|they|who|and|then) ..2 (had|has|have) ..2 (twins|three kids|two kids|a healthy|
            four kids|healthy|three now|two now|beautiful kids|more) (so|and you|there|now|after|
            right|straight|don't|the|a|boy|girl|baby|within|one|kids|next|children)
        your whole life ahead
        plenty more (fish|babies|where|chance*|time|kids|tries)
        (you|you'll|you will) ..1 have ..3 in your arms (again|soon|.|by|before|next)
        (you|u) (got|fell|get|fall) pregnant ..3 (so|and) you (will|can|'ll)
        the next (will|one will) (stay|stick|last|be)
        """,
    ),
    rule(
        "minimising.have_another",
        """
        (you|you've|u|you still|you already|ye|you both) (have|got|have got|still have|already
            have|have still|are blessed with|still got|do have) ..1 (another|other|one|two|three|
            a|healthy|beautiful|lovely|your|kids|children|the) ..1 (child|children|kids|kid|son|
            sons|daughter|daughters|boy|boys|girl|girls|baby|wee ones|little ones|little one|
            wains|babies|others|at home) !(who|that|to tell|too and|and one|and both|here with you
                if|to get up|up
            there|die*)
        (focus|concentrate|think) (on|of|about) (the|your|what) ..2 (kids|children|daughter|son|
            one|ones|others|have|family|boy*|girl*|blessing*) (you|that|already|at home|still|
            instead|have|left|.)
        (be|feel|you should be|just be|so be|try to be|must be) ..1 (grateful|thankful|happy|glad)
            (for|that|to have|with|of|you|it) !(wrote|told|shared|you wrote|you told|people)
        count your blessings
        (you|your) ..1 (kids|children|husband|family|wife|son|daughter|partner|other kids) (need|
            needs|still need) (you|their|a|his|her)
        (enough|plenty of|enough of) (kids|children|mouths|babies|trouble) (already|to|as|anyway|
            at)
        you (already have|have) (enough|your hands full)
        """,
    ),
)
