import Crypto
import Enforcement
import Law
import Storage

/// A request that may be sent twice: the answer to the first is the answer to all.
///
/// A key belongs to one actor. The same key with another operation or another input is refused, so that a client's
/// mistake never returns the wrong answer.
struct IdempotentRequest: Sendable {
    let key: String
    let actor: String
    let operation: String
    let inputDigest: String

    init<O: Operation>(key: String, operation: O, actor: Actor) throws {
        self.key = key
        self.actor = actor.userID.rawValue
        self.operation = O.name
        self.inputDigest = SHA256.hash(data: Array(try JSONText.encode(operation).utf8))
            .withUnsafeBytes { Hexadecimal.encode($0) }
    }

    /// The answer that was given under this key, or nil where the key is new.
    ///
    /// - Throws: `Refusal` with `keyReused` where the key was used for something else.
    func earlierAnswer<T: Decodable>(as type: T.Type, in access: any ReadAccess) throws -> T? {
        let found = try access.first(
            """
            SELECT operation, input_digest, output
            FROM   idempotent_request
            WHERE  actor_id = $1 AND request_key = $2
            """, [actor, key])
        guard let found else { return nil }
        guard try found.get("operation") == operation, try found.get("input_digest") == inputDigest else {
            throw Refusal(
                .keyReused,
                Wording("此幂等键已用于另一请求，请换一个键", "This idempotency key was used for another request; use a new one"))
        }
        let output: String = try found.get("output")
        return try JSONText.decode(output)
    }

    /// Keeps the answer, in the transaction that made it, with the number of the entry that the operation left.
    func keep<T: Encodable>(_ output: T, entry: Int64?, at moment: Moment, in access: any WriteAccess) throws {
        try access.execute(
            """
            INSERT INTO idempotent_request (actor_id, request_key, operation, input_digest, output, created_at, entry)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """, [actor, key, operation, inputDigest, try JSONText.encode(output), moment, entry])
    }
}
