not-announced = Diese Nachricht ist alt.
    Sie können sich hier nicht mehr anmelden.
coming = Schön! Ich habe gezählt: Sie kommen.
coming-name = Schön! Ich habe gezählt: Sie kommen.
    Das Team kennt Ihren Namen nicht.
    Darf das Team Ihren Namen wissen?
    Dann schreiben Sie Ihren Namen.
    Nur das Team sieht Ihren Namen.
named = Danke, { $name }. Das Team weiß das jetzt.
left = Gut. Sie kommen also nicht.
leave-button = Doch nicht
