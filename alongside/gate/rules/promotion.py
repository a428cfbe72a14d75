"""Things for sale, and people recruiting. A bare link only asks (see contacts.py)."""

from alongside.gate.rule import rule

LINK = rule("promotion.link")
SHOP_LINK = rule("promotion.selling", weight="hold", excusable=False)

RULES = (
    rule(
        "promotion.selling",
        """
        (use|with|enter|apply|quote|using|promo|discount|coupon|voucher) (my |the |our |promo |
            discount |coupon |this )?(code|coupon|promo code|voucher|voucher code) !(of|word|on
            the door)
        (discount|coupon|promo|voucher) (code|today|available|off|for you|on|for members)
        (percent off|half price|free shipping|free delivery|free trial|money back|limited time|
            special offer|best price|buy now|order now|shop now|dm to order|book now|enrol now|
            enroll now|join now|sign up now|click here|click the link|link in bio|link in my|link
            below|link in profile|swipe up|subscribe to|like and subscribe|no obligation)
        (percent|pc) off
        (on|for) sale (now|at|today|in my|here|from)
        (buy|order|get|grab|purchase|shop|pre-order|preorder) (my|our|your|yours|one of our|one of
            my|a copy|now|today|your copy|some of our|from me|from us|from my|from our|the book|
            this amazing|these) !(love|heart|mum|mother|hands|wife|husband|breath|rest|own|head|
            milk|bag|family|words|girl|boy|son|daughter|shopping|dad|house|number|doctor|midwife|
            sister|friend) ..2 (copy|book|crystal*|healing|here|now|online|shop|from|at|today|
            keepsake*|jewellery|jewelry|product*|tea|herb*|course|ebook|guide|programme|program|
            candle*|supplement*|oils|bracelet*|necklace*|kit|yours|pack)
        (my|our|this|visit my|her) (new |own |little |online |first |latest |amazing |small |
            best-selling |grief |memorial |etsy |fertility )?(etsy|shop|store|etsy shop|website|
            web site|online store|youtube|channel|podcast|book|ebook|course|coaching|programme|
            program|business|brand|webinar|masterclass|patreon|blog|page|services|products|
            newsletter|workshop|tiktok|practice|salon|supplements|online course|coaching
            programme|coaching program|retreat) ..2 (is|are|has|on|out|for|now|at|does|sells|
            offers|available|helps|called|today|here|and|you can|can help|will|where i|.) ..2
            (out|now|available|off|sells|sell|sale|offers|bracelets|help you|can help|for women|
            amazon|free|only|today|helps|www|subscribe|book|order|special*|launch*|price*|talk|
            share|custom|memorial|keepsake*|for more|check|live)
        (visit|check out|checkout|see|follow|like|subscribe to|look at|find|go to|join|head to|
            browse) (out )?(my|our|the link|this website|this page|this amazing|me on|us on|us at|
            her shop|his shop|my friend's) !(room|mother|hand|house|church|dms|inbox|family|lead|
            prayers|heart|table) ..2 (page|shop|store|website|site|etsy|channel|podcast|blog|book|
            course|profile|link|instagram|insta|tiktok|youtube|facebook|webinar|programme|program|
            services|products|amazon|group|free|coaching|range|collection)
        (i|we) (make|sell|offer|do|create|design|specialise|specialize|provide|stock|run|teach|am
            selling|'m selling|'re selling) ..3 (memorial|keepsake*|jewellery|jewelry|healing|
            reading|readings|coaching|crystals|course|courses|services|products|sessions|packages|
            bracelets|prints|portraits|tarot|reiki|supplements|therapy sessions|workshops|custom|
            retreats|teas|oils|session|hypnotherapy|candles for) !(for you for free|group|with
            you|free of) ..3 (.|at|from|for|message|dm|use|order|starting|only|on|and|contact|
            with|to|just|in|visit|price*|see)
        (book|schedule) (a|an|your|in) ..2 (session|consultation|call|appointment|reading|slot|
            spot|discovery|place) (with|now|today|at|on|from|here|via|.|for just|for only)
        (sign|signing) up (for|to|now|here|today|at) (my|our|the|a|now|here|this|today|and) ..4
        (first|one|free) (session|consultation|reading|month|class|lesson) ..1 (free|is free|on
            us|half)
        (spell|love spell|powerful spell|voodoo|fertility) (caster|spell|casters|doctor|herbalist|
            priest|spells)
        (dr|doctor|prophet|priest|chief|mama|baba) ..2 (spell|herbal|herbalist|caster|herbs|
            fertility herb*|traditional healer|solution temple)
        (contact|email|message|call|whatsapp|reach|text) (him|her|them|dr|doctor|prophet|us|this
            man|this woman|the doctor|the great) ..2 (today|now|on|via|for your|for help with|
            through|and get|he can|she can|at)
        (herbal|natural|miracle|guaranteed) (cure|remedy|medicine|treatment|mixture|tea|pregnancy|
            results|solution) ..3
        (helped|made|got|gave|help) (me|us|my wife|my sister|you) ..2 (conceive|get pregnant|
            pregnant|pregnancy back|fall pregnant|pregnancy) ..4 (in|within|with|contact|try|
            order|buy|after using|their|his|her|using|today|link|.)
        (earn|make|earning|making) ..2 (money|cash|income|dollars|a week|a month|per week|from
            home|passive) (online|from home|working|per|with|today|fast|every|a|by|from)
        (invest|investing|investment|crypto|bitcoin|forex|trading) (with|in|opportunit*|platform|
            now|today|broker|signals|account)
        (work from home|be your own boss|join my team|business opportunity|passive income|
            financial freedom|mlm)
        (only|just|from|starting at|for only) ..2 (pounds|dollars|euro|euros|quid|each|per
            session|a month|per month|plus postage|plus shipping)
        (author|founder|owner|creator|ceo) of (the|a|an|my|best) ..3 (book|course|brand|shop|
            programme|program|method|podcast|app) !(of your)
        (tarot|psychic|medium) (reading|readings|session|sessions)
        success rate ..6 (ask for|mention|book|call|contact|visit|our|clinic)
        (mention|quote) this (post|code|ad)
        """,
        weight="hold",
        excusable=False,
    ),
)
