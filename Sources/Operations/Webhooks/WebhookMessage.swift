import Enforcement
import Law
import Ledger
import Storage

/// What a receiver is sent: which kind of thing happened when, and to which record. What the record holds is asked for with a
/// token, which shows what its owner may see; so no personal data leaves the house unasked.
struct WebhookMessage: Sendable, Hashable {
    let id: String
    let topic: String
    let at: Moment
    /// Nil for a message that is sent to see whether it arrives.
    let about: About?

    struct About: Sendable, Hashable {
        let kind: String
        let record: String
        let number: String?
        let unit: String
    }

    /// The body, the same for every try.
    func body() throws -> [UInt8] {
        var data: [String: JSONValue] = [:]
        if let about {
            var record: [String: JSONValue] = ["kind": .string(about.kind), "id": .string(about.record)]
            if let number = about.number { record["number"] = .string(number) }
            data = ["record": .object(JSONObject(record)), "unit": .string(about.unit)]
        }
        return try CanonicalJSON.encode(
            .object(
                JSONObject([
                    "type": .string(topic), "timestamp": .string(at.description), "data": .object(JSONObject(data)),
                ])))
    }

    /// The request as it goes out at a moment, signed with every secret that is good then.
    func request(to address: String, at now: Moment, signedWith secrets: [WebhookSecret]) throws -> WebhookRequest {
        let (body, seconds) = (try body(), now.milliseconds / 1000)
        let signatures = secrets.map { $0.signature(id: id, timestamp: seconds, body: body) }
        return WebhookRequest(
            address: address,
            headers: [
                "content-type": "application/json", "user-agent": "qingyuan", "webhook-id": id,
                "webhook-timestamp": String(seconds), "webhook-signature": signatures.joined(separator: " "),
            ], body: body)
    }
}
