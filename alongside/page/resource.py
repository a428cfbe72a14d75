from django.http import HttpRequest, HttpResponseBase
from django.views import View


class Resource(View):
    """One thing at one address: POST makes it, DELETE takes it back.

    A form without JavaScript can only POST, so it says which it means in a field named `_method`.
    """

    def dispatch(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        if request.method == "POST" and request.POST.get("_method", "").lower() == "delete":
            request.method = "DELETE"
        return super().dispatch(request, *args, **kwargs)
