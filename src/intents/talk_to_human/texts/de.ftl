person = Gern. Diese Person hilft weiter:
