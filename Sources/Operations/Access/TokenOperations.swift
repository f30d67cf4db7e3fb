package import Enforcement
import Law

/// Gives a machine a token that acts for an account, for some of what the account may do and for a limited time.
package struct IssueToken: Operation {
    package static let name = "token.issue"

    package let userID: UserID
    package let label: String
    package let scopes: Set<Duty>
    /// For how many days it is good.
    package let days: Int
    /// SHA-256 of the token, as hexadecimal.
    let digest: String

    /// The longest life of a token, in days.
    package static let longestLife = 366

    /// - Throws: `Refusal`: `notFound`; `notAllowed` for another's account without the duty, or for scopes beyond those
    ///   of the token that asks; `invalidInput` for an empty label, scopes the account has no role for, or the life.
    package func perform(in work: Work) throws -> TokenID {
        let scope = try OrganisationStore.scope(ofUser: userID, in: work.access)
        if userID != work.actor.userID || work.actor.scopes != nil {
            try Authority.require(.tokenManage, by: work.actor, on: scope)
        }
        try check(in: work)
        let id: TokenID = work.newID()
        try work.write(
            "api_token",
            """
            INSERT INTO api_token (id, account_id, label, digest, scopes, issued_by, created_at, expires_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1)
            RETURNING *
            """,
            [
                id, userID, label, digest, scopes.map(\.rawValue).sorted().joined(separator: " "), work.actor.userID,
                work.now, work.now.adding(hours: 24 * days),
            ])
        return id
    }

    private func check(in work: Work) throws {
        guard !label.isEmpty, label.count <= 100 else {
            throw Refusal.invalid("label", Wording("请用100字以内说明用途", "Say in at most 100 characters what it is for"))
        }
        guard (1...IssueToken.longestLife).contains(days) else {
            throw Refusal.invalid(
                "days", Wording("有效期为1至\(IssueToken.longestLife)天", "A token lives 1 to \(IssueToken.longestLife) days")
            )
        }
        guard scopes.isSubset(of: work.actor.scopes ?? scopes) else {
            throw Refusal(
                .notAllowed, Wording("令牌不能签发超出自身范围的令牌", "A token issues none that may do more than itself"))
        }
        guard let holder = try holder(in: work) else { throw Refusal.notFound(.user) }
        let idle = scopes.filter { Authority.reach(of: $0, for: holder) == nil }
        guard !scopes.isEmpty, idle.isEmpty else {
            throw Refusal.invalid(
                "scopes", Wording("请选择该账户有权使用的范围", "Choose scopes that the account's roles have"))
        }
    }
}

extension IssueToken {
    /// For whom the token acts; for oneself, as one is signed in now.
    private func holder(in work: Work) throws -> Actor? {
        if userID == work.actor.userID { return work.actor }
        return try OrganisationStore.actor(userID, by: .api, in: work.access)
    }
}

/// Withdraws a token, from now on.
package struct RevokeToken: Operation {
    package static let name = "token.revoke"

    package let tokenID: TokenID

    package init(_ tokenID: TokenID) {
        self.tokenID = tokenID
    }

    /// - Throws: `Refusal`: `notFound`, also where it is not one's own and not in reach; `notInThisState` where it is
    ///   withdrawn already.
    package func perform(in work: Work) throws -> Done {
        guard let token = try TokenStore.token(tokenID, in: work.access) else { throw Refusal.notFound(.token) }
        let isOwn = token.userID == work.actor.userID && work.actor.scopes == nil
        guard isOwn || Authority.decide(.tokenManage, by: work.actor, on: token.scope) == .allowed else {
            throw Refusal.notFound(.token)
        }
        let ended = try work.write(
            "api_token",
            """
            UPDATE api_token SET revoked_at = $2, version = version + 1
            WHERE  id = $1 AND revoked_at IS NULL
            RETURNING *
            """, [tokenID, work.now])
        guard !ended.isEmpty else {
            throw Refusal(.notInThisState, Wording("此令牌已经撤销", "This token is withdrawn already"))
        }
        return Done()
    }
}
