"""What every template may use without loading anything."""

from django import template
from django.forms import BoundField
from django.template import Context
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag
def icon(name: str) -> SafeString:
    """A drawing beside words, never instead of them: nobody hears it."""
    return drawing("icon", name)


@register.simple_tag
def candle(lit: bool = True) -> SafeString:
    return drawing("candle", "candle-lit" if lit else "candle-unlit")


def drawing(kind: str, name: str) -> SafeString:
    return format_html(
        '<svg class="{}" aria-hidden="true" focusable="false"><use href="{}#{}"/></svg>',
        kind,
        static("page/icons.svg"),
        name,
    )


@register.simple_tag(takes_context=True)
def way(context: Context, name: str, words: str, css: str = "") -> SafeString:
    """A link to a page of the place, which says when it is the page you are on."""
    href = reverse(name)
    here = getattr(context.get("request"), "path", None) == href
    current = SafeString(' aria-current="page"') if here else ""
    look = format_html(' class="{}"', css) if css else ""
    return format_html('<a href="{}"{}{}>{}</a>', href, look, current, words)


@register.filter
def asked(field: BoundField) -> str:
    """Whether to say "optional" or "needed": said of the fewer, so that no form is littered."""
    fields = [other.field for other in field.form.visible_fields()]
    needed = sum(other.required for other in fields)
    if needed in {0, len(fields)}:
        return ""
    if field.field.required:
        return "needed" if needed * 2 < len(fields) else ""
    return "optional" if needed * 2 >= len(fields) else ""
