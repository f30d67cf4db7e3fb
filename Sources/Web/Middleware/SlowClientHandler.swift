import NIOCore
import NIOHTTPTypes

/// Closes a connection whose client lets us wait: for the first whole head, or for the next piece of a body.
///
/// Time counts only while the server is ready to read: a client that waits for us is not slow. Between two requests the
/// idle limit of the connection holds.
final class SlowClientHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let head: TimeAmount
    private let body: TimeAmount
    private let onSlow: @Sendable () -> Void
    private var isInBody = false
    private var deadline: NIODeadline?
    private var timer: Scheduled<Void>?

    /// - Parameter onSlow: told of each connection that is closed.
    init(head: TimeAmount, body: TimeAmount, onSlow: @escaping @Sendable () -> Void) {
        self.head = head
        self.body = body
        self.onSlow = onSlow
    }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { expect(within: head, context) }
    }

    func channelActive(context: ChannelHandlerContext) {
        expect(within: head, context)
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: isInBody = true
        case .body: break
        case .end: isInBody = false
        }
        deadline = nil
        context.fireChannelRead(data)
    }

    func read(context: ChannelHandlerContext) {
        if isInBody, deadline == nil { expect(within: body, context) }
        context.read()
    }

    func handlerRemoved(context: ChannelHandlerContext) { stop() }

    func channelInactive(context: ChannelHandlerContext) {
        stop()
        context.fireChannelInactive()
    }

    /// Waits for the next part. One timer runs at a time and looks, when it fires, whether there is still something to wait
    /// for: a large body would else set thousands.
    private func expect(within time: TimeAmount, _ context: ChannelHandlerContext) {
        let end = context.eventLoop.now + time
        deadline = end
        if timer == nil { schedule(at: end, context) }
    }

    private func schedule(at end: NIODeadline, _ context: ChannelHandlerContext) {
        timer = context.eventLoop.assumeIsolated().scheduleTask(deadline: end) { [self] in
            timer = nil
            guard let deadline else { return }
            guard context.eventLoop.now >= deadline else { return schedule(at: deadline, context) }
            onSlow()
            context.close(promise: nil)
        }
    }

    private func stop() {
        deadline = nil
        timer?.cancel()
        timer = nil
    }
}
