package import Enforcement
import Law
import Storage

extension SignInDesk {
    /// Changes one's own password; every other session of the account ends.
    ///
    /// - Parameter session: the digest of the session that goes on.
    /// - Throws: `Refusal`: `slowDown`, `wrongCredentials` where the present password is wrong, `invalidInput` for the
    ///   field `password` where the new one is too easy to guess or is the present one.
    package func changePassword(
        from current: Secret, to new: Secret, as actor: Actor, session: String?, address: String
    ) async throws {
        let person = try await office.read { access in
            (
                try CredentialStore.credential(of: actor.userID, in: access),
                try OrganisationStore.signInName(of: actor.userID, in: access)
            )
        }
        guard let credential = person.0, let signInName = person.1 else { throw SignInDesk.wrongPassword }
        try PasswordPolicy.check(new, signInName: signInName, personName: actor.name)
        try await check(current, against: credential, name: signInName, address: address)
        guard current.text != new.text else {
            throw Refusal.invalid(
                "password", Wording("新密码不得与原密码相同", "The new password must differ from the present one"))
        }
        let hash = try await hasher.hash(new)
        _ = try await office.perform(ChangePassword(hash: Secret(hash.text), session: session), as: actor)
    }

    /// Gives a user a new password that is shown once and must be changed at the next sign-in.
    ///
    /// - Returns: the password.
    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `secondPerson` for one's own account.
    package func resetPassword(of user: UserID, as actor: Actor) async throws -> Secret {
        let password = FreshSecret.password(random)
        let hash = try await hasher.hash(password)
        _ = try await office.perform(SetPassword(userID: user, hash: Secret(hash.text), temporary: true), as: actor)
        return password
    }

    /// Sets the password a user is known to have chosen: for setting up from the command line.
    ///
    /// - Throws: `Refusal`: as `resetPassword`, and `invalidInput` where it is too easy to guess.
    package func setPassword(_ password: Secret, of user: UserID, as actor: Actor) async throws {
        let person = try await office.read { try OrganisationStore.user(user, in: $0) }
        guard let person else { throw Refusal.notFound(.user) }
        try PasswordPolicy.check(password, signInName: person.signInName, personName: person.name)
        let hash = try await hasher.hash(password)
        _ = try await office.perform(SetPassword(userID: user, hash: Secret(hash.text), temporary: false), as: actor)
    }

    /// Sets up an empty office: its first unit and that unit's administrator.
    ///
    /// - Throws: `Refusal`: `invalidInput`; `notInThisState` where there are users already.
    package func found(
        unit: RegisterUnit, signInName: String, personName: String, password: Secret
    ) async throws -> UserID {
        try PasswordPolicy.check(password, signInName: signInName, personName: personName)
        let hash = try await hasher.hash(password)
        return try await office.perform(
            FoundOffice(unit: unit, signInName: signInName, name: personName, passwordHash: Secret(hash.text)),
            as: FoundOffice.founder)
    }

    private func check(
        _ password: Secret, against credential: CredentialStore.Credential, name: String, address: String
    ) async throws {
        let attempt = try await begin(.password, name: name, address: address)
        guard try await hasher.verify(password, against: credential.hash) else {
            try await finish(attempt, .wrong)
            throw SignInDesk.wrongPassword
        }
        try await finish(attempt, .half)
    }

    static let wrongPassword = Refusal(.wrongCredentials, Wording("原密码不正确", "The present password is wrong"))
}
