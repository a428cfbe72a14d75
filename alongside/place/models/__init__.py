from alongside.place.models.place import Place, SignUp

__all__ = ["Place", "SignUp"]
