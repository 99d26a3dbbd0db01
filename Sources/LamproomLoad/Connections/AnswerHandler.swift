import LamproomClient
import NIOCore
import NIOHTTP1

/// Puts the parts of an answer together for the one who waits for it.
final class AnswerHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart

    private var promise: EventLoopPromise<TransportResponse>?
    private var head: HTTPResponseHead?
    private var body: [UInt8] = []

    func expect(_ promise: EventLoopPromise<TransportResponse>) {
        self.promise = promise
    }

    func fail(_ error: TransportError) {
        promise?.fail(error)
        promise = nil
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            self.head = head
            body = []
        case .body(let buffer): body += buffer.readableBytesView
        case .end:
            guard let head else { return }
            let promise = promise
            self.promise = nil
            promise?.succeed(
                TransportResponse(
                    status: Int(head.status.code), headers: head.headers.map { HeaderField($0.name, $0.value) },
                    body: body))
            if !head.isKeepAlive { context.close(promise: nil) }
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        fail(.connectionLost)
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        fail(.connectionLost)
        context.close(promise: nil)
    }
}
