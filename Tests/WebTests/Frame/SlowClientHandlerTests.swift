import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Synchronization
import Testing

@testable import Web

struct SlowClientHandlerTests {
    /// A connection with the handler in it, on a clock that the test moves.
    private struct Connection {
        let loop = EmbeddedEventLoop()
        let channel: EmbeddedChannel
        let closed = Counted()

        init() throws {
            channel = EmbeddedChannel(loop: loop)
            let closed = closed
            try channel.pipeline.syncOperations.addHandler(
                SlowClientHandler(head: .seconds(10), body: .seconds(20), onSlow: { closed.add() }))
            try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        }

        var isOpen: Bool { channel.isActive }
        func pass(_ seconds: Int64) { loop.advanceTime(by: .seconds(seconds)) }
        func receive(_ part: HTTPRequestPart) throws { try channel.writeInbound(part) }
        func read() { channel.read() }
        static var head: HTTPRequestPart {
            .head(HTTPRequest(method: .post, scheme: "http", authority: "a.example", path: "/"))
        }
        static var piece: HTTPRequestPart { .body(ByteBuffer(string: "x")) }
    }

    private final class Counted: Sendable {
        private let number = Mutex(0)
        var value: Int { number.withLock { $0 } }
        func add() { number.withLock { $0 += 1 } }
    }

    @Test func `a connection that sends no head is closed`() throws {
        let connection = try Connection()
        connection.pass(9)
        #expect(connection.isOpen)
        connection.pass(2)
        #expect(!connection.isOpen && connection.closed.value == 1)
    }

    @Test func `a body may last as long as its pieces come`() throws {
        let connection = try Connection()
        try connection.receive(Connection.head)
        for _ in 0..<10 {
            connection.read()
            connection.pass(15)
            try connection.receive(Connection.piece)
        }
        #expect(connection.isOpen)
        connection.read()
        connection.pass(41)
        #expect(!connection.isOpen && connection.closed.value == 1)
    }

    @Test func `while the server itself is not reading no client is slow`() throws {
        let connection = try Connection()
        try connection.receive(Connection.head)
        connection.pass(3600)
        #expect(connection.isOpen)
    }

    @Test func `after the whole request the client owes nothing`() throws {
        let connection = try Connection()
        try connection.receive(Connection.head)
        try connection.receive(.end(nil))
        connection.read()
        connection.pass(3600)
        #expect(connection.isOpen && connection.closed.value == 0)
    }
}
