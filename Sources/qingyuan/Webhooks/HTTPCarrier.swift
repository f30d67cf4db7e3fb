import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import Operations

/// Carries requests of webhooks over HTTP, to addresses that may be sent to.
///
/// The receiver's name is resolved first and every address it leads to is looked at; then the request goes to one of the very addresses
/// that were looked at, so that no name can lead elsewhere a moment later. Certificates are checked against the name.
struct HTTPCarrier: WebhookCarrier {
    /// Whether this machine and private networks may be sent to.
    let allowingPrivate: Bool
    /// How long to wait for the connection, for the next word of the receiver, and for all of it.
    var connectTime = TimeAmount.seconds(5)
    var readTime = TimeAmount.seconds(10)
    var wholeTime = TimeAmount.seconds(15)

    init(allowingPrivate: Bool) {
        self.allowingPrivate = allowingPrivate
    }

    func post(_ request: WebhookRequest) async -> WebhookAnswer {
        do {
            let address = try WebhookAddress(request.address, allowingPrivate: allowingPrivate)
            let resolved = try await HTTPCarrier.resolve(address.host)
            guard allowingPrivate || resolved.allSatisfy({ NetworkAddress($0)?.isPublic == true }) else {
                return .failed(.forbidden)
            }
            guard let first = resolved.first else { return .failed(.unresolved) }
            return try await send(request, to: address, at: first)
        } catch let failure as WebhookFailure {
            return .failed(failure)
        } catch is WebhookAddress.Fault {
            return .failed(.forbidden)
        } catch {
            return .failed(HTTPCarrier.failure(error))
        }
    }

    /// Sends the request to a resolved address. The body of the answer is not read: the connection is closed instead.
    private func send(
        _ request: WebhookRequest, to address: WebhookAddress, at resolved: String
    ) async throws -> WebhookAnswer {
        let client = HTTPClient(
            eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: configuration(address, resolved))
        var message = HTTPClientRequest(url: request.address)
        message.method = .POST
        for (name, value) in request.headers.sorted(by: { $0.key < $1.key }) {
            message.headers.add(name: name, value: value)
        }
        message.body = .bytes(ByteBuffer(bytes: request.body))
        let outcome: Result<WebhookAnswer, any Error>
        do {
            let answer = try await client.execute(message, timeout: wholeTime)
            let pause = answer.headers.first(name: "retry-after").flatMap { Int($0) }
            outcome = .success(.answered(status: Int(answer.status.code), retryAfter: pause.map { max(0, $0) }))
        } catch {
            outcome = .failure(error)
        }
        try? await client.shutdown()
        return try outcome.get()
    }

    private func configuration(_ address: WebhookAddress, _ resolved: String) -> HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.timeout = .init(connect: connectTime, read: readTime)
        configuration.httpVersion = .http1Only
        configuration.decompression = .disabled
        if NetworkAddress(address.host) == nil { configuration.dnsOverride = [address.host: resolved] }
        return configuration
    }

    private static func failure(_ error: any Error) -> WebhookFailure {
        switch error {
        case let error as HTTPClientError
        where [
            .connectTimeout, .readTimeout, .writeTimeout, .deadlineExceeded, .getConnectionFromPoolTimeout,
            .tlsHandshakeTimeout,
        ]
        .contains(error):
            .timedOut
        case is HTTPClientError: .broken
        case is NIOConnectionError, is IOError: .unreachable
        default: "\(type(of: error))".contains("SSL") ? .untrusted : .unreachable
        }
    }

    /// The addresses that a name leads to now, as texts.
    ///
    /// - Throws: `WebhookFailure.unresolved`.
    private static func resolve(_ host: String) async throws -> [String] {
        try await NIOThreadPool.singleton.runIfActive {
            var hints = addrinfo()
            hints.ai_family = AF_UNSPEC
            hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
            var list: UnsafeMutablePointer<addrinfo>?
            guard getaddrinfo(host, nil, &hints, &list) == 0 else { throw WebhookFailure.unresolved }
            defer { freeaddrinfo(list) }
            var found: [String] = []
            var next = list
            while let entry = next?.pointee {
                if let text = text(of: entry) { found.append(text) }
                next = entry.ai_next
            }
            return found
        }
    }

    private static func text(of entry: addrinfo) -> String? {
        var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        let status = getnameinfo(
            entry.ai_addr, entry.ai_addrlen, &name, socklen_t(name.count), nil, 0, NI_NUMERICHOST)
        guard status == 0 else { return nil }
        // An address of a link carries the name of the interface behind a percent sign.
        return String(decoding: name.prefix { $0 != 0 && $0 != 0x25 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
