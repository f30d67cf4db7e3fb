package import Enforcement
import Law
import Storage

/// Keeps a secret for one-time codes that is not asked for yet.
struct ProposeCodes: Operation {
    static let name = "access.propose-codes"

    /// The secret, sealed, as hexadecimal.
    let sealed: Secret
    let keyID: String

    init(_ secret: SealedSecret) {
        sealed = Secret(Hexadecimal.encode(secret.bytes))
        keyID = secret.keyID ?? ""
    }

    /// - Throws: `Refusal`: `notAllowed` for a machine, `notInThisState` where codes are on already.
    func perform(in work: Work) throws -> Done {
        try SelfService.require(work.actor)
        guard try CredentialStore.codes(of: work.actor.userID, in: work.access)?.state != "on" else {
            throw Refusal(.notInThisState, Wording("动态验证码已启用", "One-time codes are on already"))
        }
        let secret = SealedSecret(bytes: Hexadecimal.decode(sealed.text) ?? [], keyID: keyID)
        try CredentialStore.setCodes("proposed", secret: secret, of: work.actor.userID, in: work)
        return Done()
    }
}

/// Turns one-time codes on.
struct TurnOnCodes: Operation {
    static let name = "access.turn-on-codes"

    let code: Secret
    let recoveryDigests: [String]

    /// - Throws: `Refusal`: `notInThisState` where no secret was proposed, `wrongCredentials` for a wrong code.
    func perform(in work: Work) throws -> Done {
        try SelfService.require(work.actor)
        let user = work.actor.userID
        guard let (state, proposed) = try CredentialStore.codes(of: user, in: work.access), state == "proposed",
            let proposed
        else { throw Refusal(.notInThisState, Wording("请先生成密钥", "Ask for a secret first")) }
        let last = try CredentialStore.lastStep(of: user, in: work.access)
        let known = try work.open(proposed, of: user)
        guard let step = known.step(of: code.text, at: work.now, after: last),
            try CredentialStore.use(step: step, of: user, in: work.access)
        else { throw SignInDesk.wrongCode }
        try CredentialStore.setCodes("on", secret: proposed, of: user, in: work)
        try CredentialStore.replaceRecoveryCodes(of: user, with: recoveryDigests, in: work)
        return Done()
    }
}

/// Turns one-time codes off: by the person with a right code, or by an administrator for somebody else.
package struct TurnOffCodes: Operation {
    package static let name = "access.turn-off-codes"

    package let userID: UserID
    /// A one-time or recovery code, where it is one's own account.
    package let code: Secret?

    package init(userID: UserID, code: Secret? = nil) {
        self.userID = userID
        self.code = code
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `wrongCredentials`, `notInThisState` where codes are off.
    package func perform(in work: Work) throws -> Done {
        let scope = try OrganisationStore.scope(ofUser: userID, in: work.access)
        guard try CredentialStore.codes(of: userID, in: work.access)?.state == "on" else {
            throw Refusal(.notInThisState, Wording("动态验证码未启用", "One-time codes are off"))
        }
        if userID == work.actor.userID {
            try SelfService.require(work.actor)
            guard let code, try UseSecondFactor(code: code).perform(in: work).isRight else {
                throw SignInDesk.wrongCode
            }
        } else {
            try Authority.require(.userManage, by: work.actor, on: scope)
        }
        try CredentialStore.setCodes("off", secret: nil, of: userID, in: work)
        try CredentialStore.replaceRecoveryCodes(of: userID, with: [], in: work)
        return Done()
    }
}

/// Uses up a one-time code or a recovery code of one's own.
struct UseSecondFactor: Operation {
    static let name = "access.use-second-factor"

    let code: Secret

    struct Output: Codable, Sendable {
        let isRight: Bool
    }

    func perform(in work: Work) throws -> Output {
        let user = work.actor.userID
        guard let (state, stored) = try CredentialStore.codes(of: user, in: work.access), state == "on", let stored
        else { return Output(isRight: false) }
        let known = try work.open(stored, of: user)
        let last = try CredentialStore.lastStep(of: user, in: work.access)
        if let step = known.step(of: code.text, at: work.now, after: last) {
            return Output(isRight: try CredentialStore.use(step: step, of: user, in: work.access))
        }
        return Output(isRight: try CredentialStore.useRecoveryCode(RecoveryCode.digest(code), of: user, in: work))
    }
}

extension Work {
    /// The one-time codes of a user from their sealed secret.
    fileprivate func open(_ secret: SealedSecret, of user: UserID) throws -> OneTimeCode {
        OneTimeCode(secret: try office.sealing.open(secret, for: user.rawValue))
    }
}
