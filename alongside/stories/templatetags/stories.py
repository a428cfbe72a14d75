from django import template

from alongside.stories.rendering import as_html

register = template.Library()
register.filter("told", as_html)
