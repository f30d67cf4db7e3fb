import Enforcement
import Law

/// Gives a user a password; every session of the account ends.
struct SetPassword: Operation {
    static let name = "access.set-password"

    let userID: UserID
    let hash: Secret
    /// Whether it must be changed at the next sign-in.
    let temporary: Bool

    /// - Throws: `Refusal`: `notFound`, `notAllowed`; `secondPerson` for one's own account, whose password is changed
    ///   by knowing the present one.
    func perform(in work: Work) throws -> Done {
        let scope = try OrganisationStore.scope(ofUser: userID, in: work.access)
        try Authority.require(.userManage, by: work.actor, on: scope)
        guard userID != work.actor.userID else {
            throw Refusal(
                .secondPerson,
                Wording("不能重置自己的密码，请在“我的账户”中修改", "Change your own password under “My account” instead"))
        }
        try CredentialStore.setPassword(hash.text, of: userID, temporary: temporary, in: work)
        try SessionStore.forgetAll(of: userID, in: work.access)
        return Done()
    }
}

/// Changes one's own password; every other session of the account ends.
struct ChangePassword: Operation {
    static let name = "access.change-password"

    let hash: Secret
    /// The digest of the session that goes on.
    let session: String?

    /// - Throws: `Refusal` with `notAllowed` for a machine.
    func perform(in work: Work) throws -> Done {
        try SelfService.require(work.actor)
        try CredentialStore.setPassword(hash.text, of: work.actor.userID, temporary: false, in: work)
        try SessionStore.forgetAll(of: work.actor.userID, except: session, in: work.access)
        return Done()
    }
}

/// Keeps the same password under a hash with today's parameters.
struct RenewPasswordHash: Operation {
    static let name = "access.renew-password-hash"

    let old: Secret
    let new: Secret

    /// Does nothing where the password was changed meanwhile.
    func perform(in work: Work) throws -> Done {
        let credential = try CredentialStore.credential(of: work.actor.userID, in: work.access)
        guard let credential, credential.hash?.text == old.text else { return Done() }
        try CredentialStore.setPassword(
            new.text, of: work.actor.userID, temporary: credential.isTemporary, in: work)
        return Done()
    }
}

/// Ends every session of one's own account but the present one.
package struct EndOtherSessions: Operation {
    package static let name = "access.end-other-sessions"

    /// The digest of the session that goes on; nil ends them all.
    package let session: String?

    package init(keeping session: String?) {
        self.session = session
    }

    /// - Throws: `Refusal` with `notAllowed` for a machine.
    package func perform(in work: Work) throws -> Done {
        try SelfService.require(work.actor)
        try SessionStore.forgetAll(of: work.actor.userID, except: session, in: work.access)
        work.remark("sessions", "ended")
        return Done()
    }
}

/// What only the person may do, not a machine that acts for them.
enum SelfService {
    static func require(_ actor: Actor) throws(Refusal) {
        guard actor.scopes == nil else {
            throw Refusal(
                .notAllowed, Wording("此操作只能由本人登录后进行", "Only the person may do this, signed in, not a token"))
        }
    }
}
