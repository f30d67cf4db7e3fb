/// Carries requests of webhooks to their receivers.
package protocol WebhookCarrier: Sendable {
    /// Sends one request, without following where an answer leads, and reads no more of the answer than its head.
    func post(_ request: WebhookRequest) async -> WebhookAnswer
}

/// One request as it goes out.
package struct WebhookRequest: Sendable, Hashable {
    package let address: String
    package let headers: [String: String]
    package let body: [UInt8]
}

/// What became of a request.
package enum WebhookAnswer: Sendable, Hashable {
    /// The receiver answered.
    ///
    /// - Parameter retryAfter: for how many seconds it asks to be left alone.
    case answered(status: Int, retryAfter: Int? = nil)
    /// There was no answer.
    case failed(WebhookFailure)
}

/// Why there was no answer.
package enum WebhookFailure: String, Error, Sendable, Hashable, Codable, CaseIterable {
    /// The address may not be sent to: this machine or a private network.
    case forbidden
    /// The name leads nowhere.
    case unresolved
    case unreachable
    case timedOut = "timed-out"
    /// The receiver could not prove that it is who it is.
    case untrusted
    /// The secret cannot be read with the keys that are there.
    case sealed
    /// This program carries none.
    case closed
    case broken
}

/// Carries nothing: for programs that only read and test.
package struct NoCarrier: WebhookCarrier {
    package init() {}

    package func post(_ request: WebhookRequest) async -> WebhookAnswer { .failed(.closed) }
}
