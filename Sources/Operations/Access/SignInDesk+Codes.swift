package import Enforcement
import Law
import Storage

extension SignInDesk {
    /// Makes up a secret for one-time codes and shows it, this once, to the person who is to use it. The codes are
    /// asked for only after ``turnOnCodes(with:as:)`` has seen a right one.
    ///
    /// - Throws: `Refusal` with `notInThisState` where codes are on already.
    package func proposeCodes(as actor: Actor) async throws -> OneTimeCode {
        let code = OneTimeCode(secret: random(20))
        let sealed = try office.sealing.seal(code.secret, for: actor.userID.rawValue, nonce: random(12))
        _ = try await office.perform(ProposeCodes(sealed), as: actor)
        return code
    }

    /// Turns one-time codes on, once the person has shown that their program makes the right ones.
    ///
    /// - Returns: ten recovery codes, shown this once.
    /// - Throws: `Refusal`: `notInThisState` where nothing was proposed, `wrongCredentials` for a wrong code.
    package func turnOnCodes(with code: Secret, as actor: Actor) async throws -> [Secret] {
        let spare = (0..<10).map { _ in FreshSecret.recoveryCode(random) }
        _ = try await office.perform(
            TurnOnCodes(code: code, recoveryDigests: spare.map(RecoveryCode.digest)), as: actor)
        return spare
    }

    /// Turns one-time codes off again, with a right code or a recovery code.
    ///
    /// - Throws: `Refusal`: `slowDown`, `wrongCredentials`, `notInThisState` where they are off.
    package func turnOffCodes(with code: Secret, as actor: Actor, address: String) async throws {
        let name = try await office.read { try OrganisationStore.signInName(of: actor.userID, in: $0) } ?? ""
        let attempt = try await begin(.code, name: name, address: address)
        do {
            _ = try await office.perform(TurnOffCodes(userID: actor.userID, code: code), as: actor)
        } catch {
            try await finish(attempt, .wrong)
            throw error
        }
        try await finish(attempt, .half)
    }

    /// Gives a machine a token for an account.
    ///
    /// - Returns: the token, shown this once, and its id.
    /// - Throws: `Refusal`: as `IssueToken`.
    package func issueToken(
        for user: UserID, label: String, scopes: Set<Duty>, days: Int, as actor: Actor
    ) async throws -> (id: TokenID, token: Secret) {
        let token = FreshSecret.token(random)
        let digest = SecretDigest.of(token.text)
        let id = try await office.perform(
            IssueToken(userID: user, label: label, scopes: scopes, days: days, digest: digest), as: actor)
        return (id, token)
    }
}

/// Recovery codes as people type them: capitals, blanks and missing dashes do not matter.
enum RecoveryCode {
    static func digest(_ code: Secret) -> String {
        SecretDigest.of("recovery " + code.text.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
