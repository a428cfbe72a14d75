from django.urls import URLPattern, URLResolver, path

from alongside.page.views.style import style

urlpatterns: list[URLPattern | URLResolver] = [path("-/style", style, name="style")]
