"""Advice: what someone should do, try, take or stop."""

from alongside.gate.rule import rule

ADVICE = ("advice",)
_VERBS = """
    try|trying|go|get|see|take|talk|ask|start|stop|focus|think|look|read|join|eat|complain|
    have a|have another|have some|change|consider|speak|call|contact|write|delete|plant|give|
    put|do|make|use|avoid|find|quit|drink|exercise|lose|sue|keep|distract|occupy|push|insist|
    request|demand|throw|pack|return|cut|forget|accept|learn|stay|leave|seek|visit|watch|buy|
    adopt|foster|pull|work|come off|be taking|be doing|be getting|be seeing|be focusing|
    be looking|be thinking|be trying|be out|be back|be moving|reach out|open up|book|track|
    listen|cry less|smile|pray less|swim|walk|paint|journal|meditate|check|claim|report|
    treat yourself|wait|name|bury|cremate|tell people|tell them|let people|let them|let go|turn|
    set|limit|block|unfollow|practise|practice
"""
_OFTEN = " ".join(_VERBS.split()).replace("| ", "|")

RULES = (
    rule(
        "advice.should",
        f"""
        (you|u|ye|you two|you both|you guys|you really|you just) (should|shd|must|ought to|need
            to|needs to|have to|gotta|have got to|'d better|had better) (really|just|probably|
            maybe|definitely|also|both|at least|honestly|all|now|perhaps|try to|try and|think
            about|always|never|only|seriously|so)? ({_OFTEN}) !(your time|all the time|care of|as
            long|whatever time|home with|that day|time to|heart|how much i|comfort|to be here|her
            home|him home|some comfort|to come|know this|to hear|him with|gentle|it one day|one
            hour|each day)
        (you|you'd) (would )?(better|best|be better off|be best|be better) (get|to get|go|to go|
            off|see|to see|try|stop|forgetting|going|getting|just|trying|being|not)
        (if|were) (i|it) (were|was|me) (you|in your|in your shoes|i'd|i would|me) !(here|there)
        (if it was|if it were) me (i'd|i would|id)
        (my|a word of|some|one piece of|bit of|piece of|only|best) advice !(is nothing|and|i was
            given was|column|line)
        (i|i'd|we|we'd|i would|id) (really |strongly |highly |definitely |would )?(recommend|
            suggest|advise|urge) (you|that|to|getting|going|seeing|trying|a|an|joining|some|
            therapy|counselling|the|taking|it) !(nothing)
        (have|had|did|would|could) (you|u|ye|you ever|you guys) (ever |even |not |already
            )?(tried|try|thought about|thought of|considered|consider|think about|looked into|
            looked at|spoken to a|seen a|been to a|asked the doctor*|asked your|got tested|been
            tested|contemplated) !(our|enough|so hard|and|calling her|calling him|to be|what you|
            you'd like|a name)
        (why|how) (don't|not|about|dont|not just|about you) (you |ye |u |you two |you just |you
            guys )?(try|just|get|go|join|take|trying|getting|going|taking|joining|see|start|focus|
            talk|keep|have a|keeping|book|think|give|do|stop|adopt|adopting|doing|volunteer*|come
            off) !(to visit|for you|round|for a walk with)
        (make|be) sure (you|to|that you|u|ye) !(are|feel|matter|loved|know|have someone|that you
            have|are not alone|be gentle)
        (you|u) (could|can|might) (always )?(try|just try|maybe try|go and see|look into|see a|
            take up|ask your doctor|ask for tests|do with|want to try|want to see|want to think|
            want to consider|want to talk to)
            !(again|for another|for one)
        (the )?(best|only|first|main|important) thing (to do|you can do|is to|is just to|you could
            do|for you|now is to) !(be|is sit|is cry|is whatever|is nothing)
        (it|that|what) (really |would |will |might |could |always )?(helps|help|works) ..1 (to|if
            you|is to|if u) !(know|hear|say|read|write|say her|say his|be)
        (what|all) (you|u) need (is|to do) ..1 (a|to|some|is|holiday|go|get) !(nothing|time|love|
            kindness|rest|a hug)
        (take|have|get|book|try) (a|some|yourself a) (holiday|vacation|break|puppy|hobby|dog|
            kitten|pet|new hobby|walk every|trip|spa) !(from us|and i)
        """,
        doors=ADVICE,
    ),
    rule(
        "advice.tips",
        """
        ^ (try|consider|start|avoid|join|focus on|concentrate on|get yourself|distract yourself|
            keep busy|keep yourself|take up|do some|throw yourself|get back|get out|go out|go to|
            go see|go and see|talk to a|talk to your|speak to a|speak to your|see a|read|google|
            look up|look into|stop) !(to be gentle|to rest|you did|and rest|this|what you|me|him|
            her|the sea|your story|love) ..2 (yoga|meditat*|therapy|therapist|counselling|
            counseling|counsellor|counselor|journal*|group|book|work|gym|exercise|busy|walks|
            swimming|acupuncture|hobby|diet|caffeine|gluten|sugar|doctor|gp|fresh|things|thinking|
            crying|looking|reading|posting|scrolling|pineapple|vitamins|supplements|a|mind|
            something|positive|house|again|there|house|garden*|routine|into|not to|app|pictures|
            photos|googling|herbs|tea)
        (relax|stop trying|stop stressing|stop thinking|don't stress|de-stress|chill|calm down|
            take it easy|forget about it|stop worrying) ..4 (it'll|it will|happen|happens|and it|
            you'll|when it|it'll all)
        (that's|thats|that is) when it ..1 (happen|happens|happened|works)
        (just|try to|need to|must|gotta) (relax|calm down|chill out|chill|de-stress|unwind|keep
            busy|stay busy|distract yourself|keep occupied|take your mind|get on with|let loose|
            breathe and|eat well|sleep more)
        (keep|stay|keeping|staying) (yourself )?(busy|occupied|active|your mind off|your mind
            busy|distracted)
        (take|keep|get) (your|ur) mind off (it|this|things|that|everything)
        (get back|go back|getting back|going back) (to|at) (work|the gym|normal|your routine|
            normality|it|church) ..2 (soon|as|straight|will|right|and|it|helps|would|asap|quick*|
            is|helped)
        (worked|works|did|helped|wonders) ..1 (wonders|for my|for me|a treat|a lot of) !(nothing|
            as well as) ..3 (friend|cousin|sister|wife|neighbour|neighbor|people|me|.|so|her|
            daughter)
        (you'd|you would|you'll|you might|you could) (benefit|do well|find it helpful|feel better|
            be better|be happier) (from|to|if|with|by|in|for) !(we)
        (don't|dont|do not|never|stop|quit) (look|looking) at (the|those|her|his|old|them|any|
            your) (baby|photos|pictures|scan|things|clothes|pics|scans|photo) !(if)
        (put|pack|take|give|get rid of|throw|box|clear|donate) (the|all the|all|those|away|out|up|
            her|his|that) ..1 (baby|things|clothes|cot|crib|nursery|pram|stuff|toys) ..1 (away|
            out|in the|to charity|down|up|clothes|.|things|so|before|and|stuff)
        (fresh air|exercise|a walk|yoga|endorphins|sunshine|a holiday|meditation|journalling|
            journaling|counselling|therapy|talking to someone|a hobby|staying busy|a pet) ..1
            (will|would|can|does|always|really|helps|works|is) ..2 (help|helps|good|wonders|work|
            best|fix|sort|the best|clear|great)
        get (some|yourself some|some proper|professional|yourself) (help|therapy|counselling|
            counseling|fresh air|exercise|checked|tested|rest and|a puppy|a hobby|a dog) !(if you
            feel|if it)
        (do|does) (you|u) ..1 (the|a) (world|power|lot) of good
        """,
        doors=ADVICE,
    ),
    rule(
        "advice.medical",
        """
        (take|taking|try|start|use|get|up|increase|add|drink|eat|eating|drinking) (baby|some|more|
            high|extra|lots|your|on|a|the|plenty|low|low dose|your daily)? ..1 (aspirin|folic|
            folate|progesterone|vitamin|vitamins|vit|coq10|supplements|supplement|prenatals|
            clomid|metformin|iron|zinc|omega|turmeric|ginger|herbs|herbal|castor|raspberry|evening
            primrose|probiotics|heparin|pineapple|bone broth|inositol|papaya|zobo|dates|milk
            thistle) !(helped me because you asked)
        (get|getting|be|have|had|ask for|request|demand|insist on) ..1 (tested|checked|tests|
            bloods|your thyroid|your bloods|a second opinion|your hormones|your cervix|a stitch|
            karyotyp*|screening|genetic*|your progesterone|thyroid|your levels|your iron) ..2
            (for|done|next|before|checked|out|.|tested|as|so|first|and)
        (next time|next pregnancy|in future|when you try again|before you try again|before trying)
            ..2 (take|get|rest|make|ask|avoid|don't|do|see|have|you should|go|stop|try|be more|
            you|eat|start|lots)
        (cut|cutting|cut out|give up|avoid|avoiding|stay off|come off|lay off|stop) (out |down on
            |eating |drinking |having )?(caffeine|coffee|gluten|sugar|dairy|alcohol|wine|carbs|
            meat|cold water|cold drinks|the pill|hot baths|seafood|lifting|sex)
        (wait|waiting|wait for|leave it|give it) (at least |for )?(three|3|six|6|one|1|two|2|a
            few|another|few) (months|cycles|month|cycle|year|periods) (before|until|to try|and|
            then)
        """,
        doors=ADVICE,
    ),
)
