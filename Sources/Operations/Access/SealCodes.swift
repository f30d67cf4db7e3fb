import Enforcement
import Law
import Storage

/// Seals a secret of one-time codes that stands in clear or under an older key, under the key in use. Done by the office.
struct SealCodes: Operation {
    static let name = "access.seal-codes"

    let userID: UserID
    /// 12 random bytes as hexadecimal.
    let nonce: String

    /// - Throws: `Refusal` with `notAllowed` for anybody but the office itself; `SealingFault`.
    func perform(in work: Work) throws -> Done {
        try Authority.requireOffice(work.actor)
        let keys = work.office.sealing
        guard let (state, stored) = try CredentialStore.codes(of: userID, in: work.access), let stored,
            stored.keyID != keys.current, let nonce = Hexadecimal.decode(nonce)
        else { return Done() }
        let secret = try keys.open(stored, for: userID.rawValue)
        let sealed = try keys.seal(secret, for: userID.rawValue, nonce: nonce)
        try CredentialStore.setCodes(state, secret: sealed, of: userID, in: work)
        return Done()
    }
}

extension SignInDesk {
    /// Seals what stands in clear or under an older key: done at each start, for those who turned codes on before secrets
    /// were sealed, and after a new key was put first.
    ///
    /// - Returns: how many secrets were sealed.
    @discardableResult
    package func sealOldSecrets() async throws -> Int {
        let users = try await office.read { [office] access in
            try CredentialStore.usersWithCodes(notSealedUnder: office.sealing.current, in: access)
        }
        for user in users {
            let nonce = Hexadecimal.encode(random(12))
            _ = try await office.perform(SealCodes(userID: user, nonce: nonce), as: .office)
        }
        return users.count
    }
}
