import Law

extension Actor {
    /// The office itself: in its name the clocks turn, messages go out and heads are signed, with nobody at the keyboard.
    ///
    /// It has no role and so no duty: what it does is done by operations that nobody else may perform.
    package static let office = Actor(
        userID: UserID("OFFICE"), name: "清源", unitID: UnitID("OFFICE"), unitKind: .coordination, region: "000000",
        roles: [], channel: .job)
}

extension Authority {
    /// Throws where anybody but the office itself performs what only the passing of time brings about.
    ///
    /// - Throws: `Refusal` with `notAllowed`.
    package static func requireOffice(_ actor: Actor) throws(Refusal) {
        guard actor == .office else {
            throw Refusal(
                .notAllowed, Wording("此项由系统自动执行", "This is done by the system itself and by nobody else"))
        }
    }
}
