import Enforcement
import Storage

/// Seals the secrets of a webhook that stand under an older key, under the key in use. Done by the office.
struct SealWebhook: Operation {
    static let name = "webhook.seal"

    let id: String
    /// Two times 12 random bytes as hexadecimal, one for each secret.
    let nonces: [String]

    /// - Throws: `Refusal` with `notAllowed` for anybody but the office itself; `SealingFault`.
    func perform(in work: Work) throws -> Done {
        try Authority.requireOffice(work.actor)
        let found = try work.first("SELECT secret, key_id, earlier, earlier_key FROM webhook WHERE id = $1", [id])
        let fresh = nonces.compactMap(Hexadecimal.decode)
        guard let found, fresh.count == 2 else { return Done() }
        let secret = try again(found.get("secret"), under: found.get("key_id"), fresh[0], in: work)
        let earlier = try found.get("earlier", as: [UInt8]?.self).map {
            try again($0, under: found.get("earlier_key"), fresh[1], in: work)
        }
        try work.write(
            "webhook",
            """
            UPDATE webhook SET secret = $2, key_id = $3, earlier = $4, earlier_key = $5, version = version + 1
            WHERE  id = $1
            RETURNING *
            """, [id, secret.bytes, secret.keyID, earlier?.bytes, earlier?.keyID])
        return Done()
    }

    private func again(_ bytes: [UInt8], under key: String, _ nonce: [UInt8], in work: Work) throws -> SealedSecret {
        let (keys, owner) = (work.office.sealing, WebhookDesk.owner(id))
        let secret = try keys.open(SealedSecret(bytes: bytes, keyID: key), for: owner)
        return try keys.seal(secret, for: owner, nonce: nonce)
    }
}

extension WebhookDesk {
    /// Seals what stands under an older key: done at each start, after a new key was put first.
    ///
    /// - Returns: how many webhooks there were.
    @discardableResult
    package func sealOldSecrets() async throws -> Int {
        let key = office.sealing.current
        let old: [String] = try await office.read { access in
            try access.query(
                "SELECT id FROM webhook WHERE key_id <> $1 OR (earlier_key IS NOT NULL AND earlier_key <> $1) ORDER BY id",
                [key]
            ).map { try $0.get("id") }
        }
        for id in old {
            let nonces = [random(12), random(12)].map { Hexadecimal.encode($0) }
            _ = try await office.perform(SealWebhook(id: id, nonces: nonces), as: .office)
        }
        return old.count
    }
}
