//! Names of screens, for the window's title and for those who hear the page. They hold nobody's name.

messages! {
    start { "Kuka käyttää?", "Vem använder appen?", "Who is using this?" }
    clients { "Asiakkaat", "Klienter", "Clients" }
    details { "Suunnitelman tiedot", "Planens uppgifter", "Details of the plan" }
    areas { "Mikä on tärkeää nyt?", "Vad är viktigt nu?", "What matters now?" }
    main_goals { "Pää\u{ad}tavoitteet", "Huvudmål", "Main goals" }
    open_data { "Avoin data ja kalenteri", "Öppna data och kalender", "Open data and calendar" }
    goal { "Tavoite", "Mål", "Goal" }
    data { "Tietosi tässä laitteessa", "Dina uppgifter på den här enheten", "Your data on this device" }
    about { "Tietoa Askelmasta", "Om Askelma", "About Askelma" }
}
