package import Law
package import Operations

/// What every route may use: wired once when the program starts, handed to each request.
package struct House: Sendable {
    package let office: Office
    /// Where passwords and codes are checked and guessing is slowed down.
    package let signIn: SignInDesk
    package let settings: WebSettings
    /// Bytes that nobody can guess.
    package let random: @Sendable (Int) -> [UInt8]

    package init(
        office: Office,
        signIn: SignInDesk,
        settings: WebSettings,
        random: @escaping @Sendable (Int) -> [UInt8]
    ) {
        self.office = office
        self.signIn = signIn
        self.settings = settings
        self.random = random
    }

    /// The time now, by the office's clock.
    package var now: Moment { office.now }
}
