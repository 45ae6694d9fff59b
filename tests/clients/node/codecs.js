// kafkajs has gzip itself and takes the others as plug-ins. Those used here need no native code.
'use strict';
const { CompressionTypes, CompressionCodecs } = require('kafkajs');
const SnappyCodec = require('kafkajs-snappy');
const lz4 = require('lz4js');
const zstd = require('@bokuweb/zstd-wasm');

module.exports = async function loadCodecs() {
    await zstd.init();
    CompressionCodecs[CompressionTypes.Snappy] = SnappyCodec;
    CompressionCodecs[CompressionTypes.LZ4] = () => ({
        compress: async (encoder) => {
            const frame = Buffer.from(lz4.compress(encoder.buffer));
            // Kafka takes only frames whose blocks are independent. With one block they are, but lz4js does not say so:
            // set that flag and the header's checksum that belongs to it.
            frame[4] = 0x60;
            frame[6] = 0x73;
            return frame;
        },
        decompress: async (buffer) => Buffer.from(lz4.decompress(buffer)),
    });
    CompressionCodecs[CompressionTypes.ZSTD] = () => ({
        compress: async (encoder) => Buffer.from(zstd.compress(encoder.buffer, 3)),
        decompress: async (buffer) => Buffer.from(zstd.decompress(buffer)),
    });
};
