package import Law
package import Operations

/// What every route may use: wired once when the program starts, handed to each request.
package struct House: Sendable {
    package let office: Office
    package let settings: WebSettings
    /// Bytes that nobody can guess.
    package let random: @Sendable (Int) -> [UInt8]
    package let sessions: any SessionKeeper
    package let directory: any Directory
    /// Slows down repeated wrong passwords.
    package let signInGate: SignInGate
    /// The systems a person has, for the side of each page.
    package let navigation: @Sendable (Principal) async throws -> [NavigationGroup]

    /// The time now, by the office's clock.
    package var now: Moment { office.now }

    package init(
        office: Office,
        settings: WebSettings,
        random: @escaping @Sendable (Int) -> [UInt8],
        sessions: any SessionKeeper,
        directory: any Directory,
        navigation: @escaping @Sendable (Principal) async throws -> [NavigationGroup] = { _ in [] }
    ) {
        self.office = office
        self.settings = settings
        self.random = random
        self.sessions = sessions
        self.directory = directory
        self.navigation = navigation
        signInGate = SignInGate(rules: SignInRules())
    }
}
