not-announced = Dazu kann ich niemanden mehr zählen: Die Ankündigung ist nicht mehr aktuell.
coming = Schön! Gezählt.
coming-name = Schön! Gezählt, ohne Namen. Wenn das Team wissen darf, wer kommt: einfach den Namen schreiben. Er wird nur dem Team gezeigt.
named = Danke, { $name }. Das Team weiß Bescheid.
left = Gut, zurückgenommen.
leave-button = Doch nicht
