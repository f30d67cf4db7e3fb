package import Enforcement
import Law
import Storage

/// Where people sign in: checks passwords and one-time codes, slows down guessing, and keeps passwords.
///
/// Hashing happens outside every transaction. A try is noted before it is checked and its outcome after, so that a
/// hundred tries at once count as a hundred.
package final class SignInDesk: Sendable {
    package let office: Office
    package let pace: SignInPace
    let hasher: PasswordHasher
    let random: @Sendable (Int) -> [UInt8]

    /// - Parameter random: bytes that nobody can guess.
    package init(
        office: Office, cost: PasswordCost = .standard, pace: SignInPace = SignInPace(),
        random: @escaping @Sendable (Int) -> [UInt8]
    ) {
        self.office = office
        self.pace = pace
        self.random = random
        hasher = PasswordHasher(cost: cost, random: random)
    }

    /// What a right password leads to.
    package struct Answer: Sendable, Hashable {
        package let userID: UserID
        /// A one-time code is still to be asked for; nobody is signed in before it is right.
        package let needsCode: Bool
        /// The password was set by somebody else and must be changed first.
        package let mustChangePassword: Bool
    }

    /// Checks a name and a password.
    ///
    /// - Throws: `Refusal`: `slowDown`, with the seconds to wait among its facts, or `wrongCredentials`, the same for
    ///   an unknown name, a closed account and a wrong password.
    package func signIn(name: String, password: Secret, from address: String) async throws -> Answer {
        let attempt = try await begin(.password, name: name, address: address)
        let credential = try await office.read { try CredentialStore.credential(signInName: name, in: $0) }
        guard try await hasher.verify(password, against: credential?.hash), let credential else {
            try await finish(attempt, .wrong)
            throw SignInDesk.wrongCredentials
        }
        let needsCode = credential.hasCodes
        if needsCode {
            try await finish(attempt, .half)
        } else {
            try await pass(attempt, credential.userID, by: "password")
        }
        try await renewIfOutdated(credential, password)
        return Answer(userID: credential.userID, needsCode: needsCode, mustChangePassword: credential.isTemporary)
    }

    /// Checks the second factor of somebody whose password was right: a one-time code or a recovery code.
    ///
    /// - Throws: `Refusal`: `slowDown`, or `wrongCredentials`, also for a code that was used before.
    package func confirm(_ user: UserID, code: Secret, from address: String) async throws -> Answer {
        guard let name = try await office.read({ try OrganisationStore.signInName(of: user, in: $0) }) else {
            throw SignInDesk.wrongCode
        }
        let attempt = try await begin(.code, name: name, address: address)
        let (credential, actor) = try await office.read { access in
            (
                try CredentialStore.credential(of: user, in: access),
                try OrganisationStore.actor(user, by: .web, in: access)
            )
        }
        guard let credential, let actor, credential.hasCodes,
            try await office.perform(UseSecondFactor(code: code), as: actor).isRight
        else {
            try await finish(attempt, .wrong)
            throw SignInDesk.wrongCode
        }
        try await pass(attempt, user, by: "code")
        return Answer(userID: user, needsCode: false, mustChangePassword: credential.isTemporary)
    }

    /// Signs somebody in without a password: for a demonstration at this very machine, which the caller has made sure of.
    ///
    /// - Throws: `Refusal.notFound` where the account is closed.
    package func signInForDemonstration(_ user: UserID) async throws {
        try await record(user, by: "demonstration")
    }

    func begin(_ factor: AttemptStore.Factor, name: String, address: String) async throws -> String {
        do {
            return try await office.database.write { [office, pace] access in
                try AttemptStore.begin(
                    factor, name: name, address: address, id: office.newIdentifier(at: office.now), now: office.now,
                    pace: pace, in: access)
            }
        } catch let refusal as Refusal {
            office.metrics.countSlowedSignIn()
            throw refusal
        }
    }

    func finish(_ attempt: String, _ outcome: AttemptStore.Outcome) async throws {
        try await office.database.write { try AttemptStore.finish(attempt, outcome, in: $0) }
        office.metrics.count(outcome)
    }

    private func pass(_ attempt: String, _ user: UserID, by factor: String) async throws {
        try await finish(attempt, .passed)
        try await record(user, by: factor)
    }

    private func record(_ user: UserID, by factor: String) async throws {
        guard let actor = try await office.read({ try OrganisationStore.actor(user, by: .web, in: $0) }) else {
            throw Refusal.notFound(.user)
        }
        _ = try await office.perform(RecordSignIn(factor: factor), as: actor)
        try await office.sweepSessions(notSeenSince: office.now.adding(hours: -SignInDesk.keptHours))
    }

    /// A session not heard of for a week is over by any limit; its row goes at somebody's next sign-in.
    private static let keptHours = 7 * 24

    /// Keeps the password under today's parameters where it was hashed with others.
    private func renewIfOutdated(_ credential: CredentialStore.Credential, _ password: Secret) async throws {
        guard let hash = credential.hash, hasher.isOutdated(hash) else { return }
        let fresh = try await hasher.hash(password)
        guard let actor = try await office.read({ try OrganisationStore.actor(credential.userID, by: .web, in: $0) })
        else { return }
        _ = try await office.perform(RenewPasswordHash(old: Secret(hash.text), new: Secret(fresh.text)), as: actor)
    }

    static let wrongCredentials = Refusal(
        .wrongCredentials, Wording("登录名或密码不正确", "The sign-in name or the password is wrong"))
    static let wrongCode = Refusal(
        .wrongCredentials, Wording("验证码不正确或已用过", "The code is wrong or was used before"))
}
