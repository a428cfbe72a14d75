from django.forms.renderers import TemplatesSetting


class Renderer(TemplatesSetting):
    """Every form of the house is drawn by the same two templates."""

    form_template_name = "page/form.html"
    field_template_name = "page/field.html"
