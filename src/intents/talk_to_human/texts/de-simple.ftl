person = Gern. Diese Person hilft Ihnen:
