package import Enforcement
import Storage

/// Where webhooks get their secrets, which are shown once and kept sealed.
package struct WebhookDesk: Sendable {
    let office: Office
    /// Bytes that nobody can guess.
    let random: @Sendable (Int) -> [UInt8]

    package init(_ office: Office, random: @escaping @Sendable (Int) -> [UInt8]) {
        self.office = office
        self.random = random
    }

    /// Sets up a webhook.
    ///
    /// - Returns: its id, and the secret.
    /// - Throws: `Refusal`: `notAllowed`, `notFound` for the unit, `invalidInput`.
    package func add(_ draft: WebhookDraft, as actor: Actor) async throws -> (id: String, secret: Secret) {
        let id = office.newIdentifier(at: office.now)
        let (secret, sealed) = try fresh(for: id)
        let add = AddWebhook(
            draft: draft, id: id, sealed: Secret(Hexadecimal.encode(sealed.bytes)), keyID: sealed.keyID ?? "")
        return (try await office.perform(add, as: actor), secret)
    }

    /// Gives a webhook another secret.
    ///
    /// - Throws: `Refusal`: `notFound`, `notInThisState`.
    package func rotate(_ id: String, as actor: Actor) async throws -> Secret {
        let (secret, sealed) = try fresh(for: id)
        let rotate = RotateWebhook(
            id: id, sealed: Secret(Hexadecimal.encode(sealed.bytes)), keyID: sealed.keyID ?? "")
        _ = try await office.perform(rotate, as: actor)
        return secret
    }

    private func fresh(for id: String) throws -> (Secret, SealedSecret) {
        let secret = WebhookSecret(bytes: random(WebhookSecret.length))
        let sealed = try office.sealing.seal(secret.bytes, for: WebhookDesk.owner(id), nonce: random(12))
        return (Secret(secret.text), sealed)
    }

    /// To whom a sealed secret is bound, so that one webhook's cannot be put into another's row.
    static func owner(_ id: String) -> String { "webhook/\(id)" }
}
